// Each step is one entry of the history, and back and forward bring back claim, article and view.
import assert from 'node:assert/strict';
import { back, eventually, forward, mark, marks, open, place } from './lib.mjs';

export const name = 'back and forward restore claim, article and view; a click is one entry';
export const alsoIn = ['firefox', 'webkit'];
export const context = { viewport: { width: 1280, height: 800 } };

export async function run({ page, url }) {
    await open(page, url);
    const [first, second] = await marks(page);
    const steps = [
        ['a mark', () => mark(page, first).click()],
        ['another mark', () => mark(page, second).click()],
        ['another source', () => page.locator('#pane-rail li a').nth(3).click()],
        ['the next difference', () => page.keyboard.press('n')],
        ['the figures', () => page.locator('#pane-bar nav a', { hasText: 'Figures' }).click()],
        ['the sources', () => page.locator('#pane-bar nav a', { hasText: 'Sources' }).click()],
    ];
    const places = [await place(page)];
    for (const [what, act] of steps) {
        const entries = await page.evaluate(() => history.length);
        const before = places.at(-1);
        await act();
        await eventually(async () => assert.notEqual((await place(page)).hash, before.hash, what));
        await eventually(async () => {
            const { view, article, claim } = await place(page);
            assert.notDeepEqual(
                [view, article, claim],
                [before.view, before.article, before.claim],
                what,
            );
        });
        assert.equal(await page.evaluate(() => history.length), entries + 1, `${what}: one entry`);
        places.push(await place(page));
    }
    const comes = async (index, way) =>
        eventually(async () =>
            assert.deepEqual(await place(page), places[index], `${way} to step ${index}`),
        );
    for (let i = steps.length - 1; i >= 0; i -= 1) {
        await back(page);
        await comes(i, 'back');
    }
    for (let i = 1; i <= steps.length; i += 1) {
        await forward(page);
        await comes(i, 'forward');
    }
    // A click on the claim that is open goes nowhere.
    await page.goto(url + first);
    await eventually(async () => assert.equal((await place(page)).hash, first));
    const entries = await page.evaluate(() => history.length);
    await mark(page, first).click();
    await page.locator('#pane-main h1').click();
    assert.equal(await page.evaluate(() => history.length), entries);
}
