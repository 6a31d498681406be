// The search box is a real input: letters give results at once, arrows walk them, Enter opens, Esc leaves.
import assert from 'node:assert/strict';
import { back, eventually, open, slug, still } from './lib.mjs';

export const name = 'searching by words and numbers, by keyboard and by address';
export const alsoIn = ['firefox', 'webkit'];
export const context = { viewport: { width: 1280, height: 800 } };

const results = (page) =>
    page.evaluate(() =>
        [...document.querySelectorAll('#pane-main [data-id^="hit-"]')].map((a) => a.textContent),
    );
const focused = (page) => page.evaluate(() => document.activeElement.dataset.id ?? '');

export async function run({ page, url }) {
    await open(page, `${url}#1/${slug}?view=figures`);
    const box = page.getByRole('searchbox');
    await page.keyboard.press('/');
    assert.equal(await focused(page), 'search');
    await page.keyboard.type('1.29m');
    await eventually(async () => {
        const found = await results(page);
        assert.ok(found.length > 1);
        for (const words of found) assert.match(words, /1\.29 million/);
    });
    assert.equal(await page.evaluate(() => location.hash), `#1/${slug}?q=1.29m`);
    await eventually(async () =>
        assert.match(await page.locator('#reader [role="status"]').textContent(), /1 figure, \d+ places/),
    );
    assert.equal(await focused(page), 'search', 'the box keeps the keyboard while results change');

    const many = await results(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(page), 'hit-2');
    for (let i = 0; i < many.length + 1; i += 1) await page.keyboard.press('ArrowDown');
    assert.equal(await focused(page), `hit-${many.length}`);
    for (let i = 0; i < many.length; i += 1) await page.keyboard.press('ArrowUp');
    assert.equal(await focused(page), 'search');

    // A place in the text opens its article, in view; Back is the search again.
    await page.locator('#pane-main a[data-id^="hit-"][href*="&p="]').first().click();
    await eventually(async () => {
        assert.match(await page.evaluate(() => location.hash), /\?in=[a-z-]+&q=1\.29m&p=\d+$/);
        assert.match(await page.locator('#pane-main h1').innerText(), /./);
    });
    await back(page);
    await eventually(async () => assert.deepEqual(await results(page), many));
    assert.equal(await box.inputValue(), '1.29m');

    // Enter opens the first; what was typed letter by letter is one step of the history.
    await box.focus();
    await page.keyboard.press('Enter');
    await eventually(async () =>
        assert.match(await page.locator('#pane-claim h2').innerText(), /control/),
    );
    await back(page);
    await back(page);
    await eventually(async () =>
        assert.equal(await page.evaluate(() => location.hash), `#1/${slug}?view=figures`),
    );
    assert.equal(await box.inputValue(), '');

    await box.fill('zebra');
    await eventually(async () =>
        assert.match(await page.locator('#pane-main').innerText(), /Nothing in this story says “zebra”/),
    );
    await page.keyboard.press('Escape');
    await eventually(async () => assert.equal(await box.inputValue(), ''));

    // Ctrl+K lists the commands; one of them is carried out.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dark th');
    await eventually(async () => assert.equal((await results(page)).length, 1));
    await page.keyboard.press('Enter');
    await eventually(async () =>
        assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark'),
    );

    // A link of a person, or a browser's search field; the words stay out of what servers see.
    await open(page, `${url}?q=half%20%26%20half!`);
    assert.equal(await box.inputValue(), 'half & half!');
    assert.equal(await page.evaluate(() => location.search), '');
    await still(page);
}
