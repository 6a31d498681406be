// The names of the grid's columns stay in sight while its rows scroll, painted and in the document.
import assert from 'node:assert/strict';
import { inkOf } from './ink.mjs';
import { open, slug, still } from './lib.mjs';

export const name = 'the names of the columns stay in sight over the rows of the grid';
export const alsoIn = ['firefox', 'webkit'];
export const context = { viewport: { width: 1440, height: 600 } };

export async function run({ page, context: session, url }) {
    await open(page, `${url}#1/${slug}?view=figures`);
    for (const scroll of [300, 5000]) {
        const { pane, heads, at } = await page.evaluate((y) => {
            const main = document.getElementById('pane-main');
            main.scrollTop = y;
            const boxes = [...main.querySelectorAll('[role="columnheader"]')].map((head) => {
                const range = document.createRange();
                range.selectNodeContents(head);
                const { x, y: top, width, height } = range.getBoundingClientRect();
                return { x, y: top, w: width, h: height };
            });
            return { pane: main.getBoundingClientRect().toJSON(), heads: boxes, at: main.scrollTop };
        }, scroll);
        await still(page);
        assert.ok(at > 200, 'the page scrolls');
        assert.ok(heads.length > 5);
        for (const head of heads)
            assert.ok(head.y >= pane.y && head.y + head.h < pane.y + 60, `a name stands at ${head.y}`);
        // Letters where the document has them, and paper beside them, whatever lies beneath.
        const shot = await page.screenshot({ caret: 'initial' });
        const gap = { x: heads[0].x + heads[0].w + 8, y: heads[0].y, w: 60, h: heads[0].h };
        const [beside, ...inks] = await inkOf(session, shot, 1, [gap, ...heads]);
        const paper = Math.min(...beside);
        assert.ok(Math.max(...beside) - paper < 8, 'nothing shines through');
        for (const ink of inks) assert.ok(Math.max(...ink) - paper > 60, 'the name is painted');
    }
    // What the keyboard reaches does not hide under the names.
    await page.locator('#pane-main a').first().focus();
    const [link, head] = await page.evaluate(() =>
        [document.activeElement, document.querySelector('#pane-main [role="row"]')]
            .map((element) => element.getBoundingClientRect().toJSON()));
    assert.ok(link.top >= head.bottom - 1, `the link begins at ${link.top}, under the names`);
}
