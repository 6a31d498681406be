// A claim link opened cold shows its claim, its answer and its mark in the article.
import assert from 'node:assert/strict';
import { address, beside, marks, open, place } from './lib.mjs';

export const name = 'a claim link opens the claim, and its mark in the article is in view';
export const alsoIn = ['firefox', 'webkit'];

// The current marks of the article that lie wholly inside the pane.
const inSight = (page) =>
    page.evaluate(() => {
        const pane = document.getElementById('pane-main').getBoundingClientRect();
        return [...document.querySelectorAll('#pane-main a[data-id^="mark-"][aria-current="true"]')]
            .filter((a) => {
                const box = a.getBoundingClientRect();
                return (
                    box.top >= pane.top &&
                    box.bottom <= pane.bottom &&
                    box.left >= pane.left &&
                    box.right <= pane.right
                );
            })
            .map((a) => a.hash);
    });

export async function run(t) {
    const key = 'us-control-servers';
    await open(t.page, `${t.url}index.html${address(key)}`);
    const label = await t.page.locator('aside#pane-claim h2').innerText();
    const panel = await t.page.locator('aside#pane-claim').innerText();
    assert.match(label, /\S/);
    assert.match(panel, /2,194/);
    assert.match(panel, /2,196/);
    assert.ok(
        (await t.page.title()).startsWith(label.replace(/\s+/g, ' ')),
        'the title names the claim',
    );
    const seen = await inSight(t.page);
    assert.ok(seen.length > 0, 'the mark is in view');
    for (const hash of seen) assert.ok(hash.startsWith(address(key)), hash);

    // The last mark of an article, in a low window: the reader has to scroll there by itself.
    const last = (await marks(t.page)).at(-1);
    await beside(t, { viewport: { width: 1280, height: 420 } }, async (page) => {
        await open(page, t.url + last);
        assert.deepEqual((await place(page)).marks.slice(-1), [last]);
        assert.ok((await inSight(page)).length > 0, `the mark of ${last} is in view`);
        assert.ok(await page.evaluate(() => document.getElementById('pane-main').scrollTop > 0));
    });
}
