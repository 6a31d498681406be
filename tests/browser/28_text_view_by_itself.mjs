// A browser without WebGL 2, such as WPE on a small device, reads the story and a claim as plain HTML.
import assert from 'node:assert/strict';
import { address, eventually, flat, outcome, slug, story } from './lib.mjs';

export const name = 'without WebGL 2 a claim opens in the text view by itself, whole and with its links';
export const alsoIn = ['wpe'];
export const flags = ['--disable-3d-apis'];

const key = 'us-control-servers';

// What a person has in view.
const inView = (page) =>
    page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, h3, p, td, th, li, svg text')]
            .filter((element) => {
                const box = element.getBoundingClientRect();
                return box.width > 0 && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
            })
            .map((element) => element.textContent.replace(/\s+/g, ' ').trim()));

// Letters have a size, and a colour of their own on the ground.
const legible = (page) =>
    page.evaluate(() => {
        const at = document.querySelector('.claim .answer');
        const style = getComputedStyle(at);
        const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
        const light = ([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
        const apart = Math.abs(light(numbers(style.color)) -
            light(numbers(getComputedStyle(document.body).backgroundColor)));
        return { size: parseFloat(style.fontSize), apart,
            inner: innerWidth, wide: document.documentElement.scrollWidth };
    });

async function opensPlainly(page, url) {
    await page.goto(url);
    const webgl2 = await page.evaluate(() => Boolean(document.createElement('canvas').getContext('webgl2')));
    assert.equal(webgl2, false, 'this engine has WebGL 2: ask for the text view with ?view=text instead');
    assert.equal(await outcome(page), 'failed');
    const notice = await page.locator('#notice').innerText();
    assert.match(notice, /needs WebGL 2.* You are reading the plain page; everything is here\./);
    assert.ok(await page.locator('#text-view').isVisible());
    assert.ok(await page.locator('#reader').isHidden());
}

export async function run({ page, url }) {
    await opensPlainly(page, url);
    const { articles, claims } = await story(page);
    const whole = flat(await page.locator('#text-view').innerText());
    for (const { title } of articles) assert.ok(whole.includes(flat(title)), title);
    for (const { label } of claims) assert.ok(whole.includes(flat(label)), label);

    // The claim's address leads to the claim.
    await page.goto('about:blank');
    await opensPlainly(page, url + address(key));
    await eventually(async () => {
        const seen = (await inView(page)).join('\n');
        for (const words of [
            /Servers in the US that control computers in China/, /2,194 or 2,196: differs by 2/,
            /differs: transcription/, /a slip in copying/, /^Infosecurity$/m, /^2,194$/m, /^2,196$/m])
            assert.match(seen, words);
    });
    const { size, apart, inner, wide } = await legible(page);
    assert.ok(size >= 14 && apart > 100, `${size} px, ${apart} lighter or darker than the ground`);
    assert.ok(wide <= inner, 'nothing is cut off at the side');

    // Both values with the sources that have them, and the way to each of these.
    const claim = await page.evaluate((id) => {
        const section = document.getElementById(id);
        return [...section.querySelectorAll('tbody tr')].map((row) => ({
            source: row.querySelector('th').textContent,
            value: row.querySelector('.value').textContent.trim(),
            words: row.querySelector('.words').textContent,
            to: row.querySelector('a').hash,
        }));
    }, address(key).slice(1));
    assert.deepEqual([...new Set(claim.map(({ value }) => value))].sort(), ['2,194', '2,196']);
    assert.equal(claim.length, 7);
    for (const { source, value, words } of claim) assert.ok(words.includes(value), `${source}: ${words}`);

    const section = page.locator(`[id="${address(key).slice(1)}"]`);
    await section.locator('tbody a').last().click();
    const last = articles.find(({ short }) => short === claim.at(-1).source);
    await eventually(async () => {
        assert.equal(await page.evaluate(() => location.hash), claim.at(-1).to);
        assert.ok((await inView(page)).includes(flat(last.title)), 'its article is in view');
    });

    // A mark in the article leads back to the claim; its heading to the claim's own page.
    const mark = page.locator(`#source-${last.id} a.mark[href="${address(key)}"]`).first();
    assert.equal(await mark.innerText(), '2,196');
    await mark.click();
    await eventually(async () =>
        assert.ok((await inView(page)).includes('2,194 or 2,196: differs by 2 (0.09 %)')));
    await section.locator('h3 a').click();
    await eventually(async () => {
        assert.equal(await page.evaluate(() => location.pathname), `/${slug}/${key}/`);
        assert.match(await page.locator('main').innerText(), /differs: transcription[^]*2,196/);
    });
}
