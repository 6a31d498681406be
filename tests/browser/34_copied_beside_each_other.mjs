// What stands beside each other is copied as words, not as one; keys work on other keyboards, too.
import assert from 'node:assert/strict';
import { address, eventually, open } from './lib.mjs';

export const name = 'texts beside each other are copied apart, and letters of other keyboards are keys';
export const alsoIn = ['firefox'];
export const context = {
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
};

export async function run({ page, url }) {
    await open(page, url + address('us-control-servers'));
    const copied = async (selector) => {
        await page.evaluate((wanted) => getSelection().selectAllChildren(document.querySelector(wanted)), selector);
        await page.keyboard.press('Control+C');
        return page.evaluate(() => navigator.clipboard.readText());
    };
    const claim = await copied('#pane-claim .content');
    assert.match(claim, /\b2,194 \S/, 'a value and its words');
    assert.doesNotMatch(claim, /2,19[46][A-Za-z“]/);
    assert.doesNotMatch(claim, /[a-z.](Copy link|Next difference)/);
    assert.match(await copied('#pane-bar nav'), /^Article\s+Figures\s+Quotes\s+Sources$/);

    // Ctrl+K and N as a Russian keyboard sends them.
    const press = (key, code, more = {}) => page.evaluate(
        ([key, code, more]) => document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more })),
        [key, code, more]);
    const before = await page.evaluate(() => location.hash);
    await press('т', 'KeyN');
    await eventually(async () => assert.notEqual(await page.evaluate(() => location.hash), before));
    await press('л', 'KeyK', { ctrlKey: true });
    await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.value), '>'));
}
