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
// What a key or a step of the history does has happened a little after the driver says it is sent.
const focused = (page, id, why) =>
    eventually(async () =>
        assert.equal(await page.evaluate(() => document.activeElement.dataset.id ?? ''), id, why),
    );
const searches = (box, words) => eventually(async () => assert.equal(await box.inputValue(), words));
const at = (page, hash) =>
    eventually(async () => assert.equal(await page.evaluate(() => location.hash), hash));

export async function run({ page, url }) {
    await open(page, `${url}#1/${slug}?view=figures`);
    const box = page.getByRole('searchbox');
    await page.keyboard.press('/');
    await focused(page, 'search');
    await page.keyboard.type('1.29m');
    await eventually(async () => {
        const found = await results(page);
        assert.ok(found.length > 1);
        for (const words of found) assert.match(words, /1\.29 million/);
    });
    await at(page, `#1/${slug}?q=1.29m`);
    await eventually(async () =>
        assert.match(await page.locator('#reader [role="status"]').textContent(), /1 figure, \d+ places/),
    );
    await focused(page, 'search', 'the box keeps the keyboard while results change');

    const many = await results(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await focused(page, 'hit-2');
    for (let i = 0; i < many.length + 1; i += 1) await page.keyboard.press('ArrowDown');
    await focused(page, `hit-${many.length}`);
    for (let i = 0; i < many.length; i += 1) await page.keyboard.press('ArrowUp');
    await focused(page, 'search');

    // A place in the text opens its article, in view; Back is the search again.
    await page.locator('#pane-main a[data-id^="hit-"][href*="&p="]').first().click();
    await eventually(async () => {
        assert.match(await page.evaluate(() => location.hash), /\?in=[a-z-]+&q=1\.29m&p=\d+$/);
        assert.match(await page.locator('#pane-main h1').innerText(), /./);
    });
    await back(page);
    await eventually(async () => assert.deepEqual(await results(page), many));
    await searches(box, '1.29m');

    // Enter opens the first; what was typed letter by letter is one step of the history.
    await box.focus();
    await page.keyboard.press('Enter');
    await eventually(async () =>
        assert.match(await page.locator('#pane-claim h2').innerText(), /control/),
    );
    await back(page);
    await at(page, `#1/${slug}?q=1.29m`);
    await back(page);
    await at(page, `#1/${slug}?view=figures`);
    await searches(box, '');

    await box.fill('zebra');
    await eventually(async () =>
        assert.match(await page.locator('#pane-main').innerText(), /Nothing in this story says “zebra”/),
    );
    await page.keyboard.press('Escape');
    await searches(box, '');

    // Ctrl+K lists the commands; one of them is carried out.
    await page.keyboard.press('Control+k');
    await searches(box, '>');
    await page.keyboard.type('dark th');
    await eventually(async () => assert.equal((await results(page)).length, 1));
    await page.keyboard.press('Enter');
    await eventually(async () =>
        assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark'),
    );

    // A link of a person, or a browser's search field; the words stay out of what servers see.
    await open(page, `${url}?q=half%20%26%20half!`);
    await searches(box, 'half & half!');
    assert.equal(await page.evaluate(() => location.search), '');
    await still(page);
}
