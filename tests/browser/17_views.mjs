// In every view and at every width the page has one heading, and no text lies on text or runs out.
import assert from 'node:assert/strict';
import { beside, can, eventually, open, phone, slug, wide } from './lib.mjs';

export const name = 'in every view no text lies on another or runs out of its pane';
export const alsoIn = ['firefox', 'webkit'];

const overlap = 2; // px both ways, what neighbouring line boxes may share

const inspect = (least) => {
    const wrong = [];
    for (const pane of document.querySelectorAll('.pane:not([hidden])')) {
        const frame = pane.getBoundingClientRect();
        const scrolls = ['auto', 'scroll'].includes(getComputedStyle(pane).overflowX);
        const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const boxes = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!node.data.trim() || node.parentElement.matches('.unseen')) continue;
            range.selectNodeContents(node);
            // Of its line, and no more: a font's own box may be higher than that.
            const line = parseFloat(getComputedStyle(node.parentElement).lineHeight);
            for (const { left, right, top, bottom } of range.getClientRects()) {
                const spare = Math.max(0, bottom - top - line) / 2;
                boxes.push({
                    box: { left, right, top: top + spare, bottom: bottom - spare },
                    text: node.data,
                });
            }
        }
        for (const [i, a] of boxes.entries()) {
            const over = Math.round(a.box.right - frame.right);
            if (!scrolls && over > 0) wrong.push(`${pane.id}: "${a.text}" ends ${over} px outside`);
            for (const { box, text } of boxes.slice(i + 1)) {
                const x = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left);
                const y = Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top);
                if (x > least && y > least)
                    wrong.push(`${pane.id}: "${a.text}" lies on "${text}", ${x} by ${y} px`);
            }
        }
        if (!boxes.length) wrong.push(`${pane.id} has no text`);
    }
    return wrong;
};

export async function run(t) {
    const tablet = { viewport: { width: 800, height: 1000 } };
    const smallest = { ...phone, viewport: { width: 320, height: 568 } };
    const wrong = [];
    for (const window of [wide, tablet, phone, smallest]) {
        if (!can(t.engine, window)) continue;
        await beside(t, window, async (page) => {
            await open(page, t.url);
            for (const view of ['article', 'figures', 'quotes', 'sources']) {
                for (const claim of ['', '/us-control-servers']) {
                    const hash = `#1/${slug}${claim}${view === 'article' ? '' : `?view=${view}`}`;
                    // A narrow window has the story's own page at its bare address.
                    const front = view === 'article' && !claim && window !== wide;
                    await page.evaluate((to) => {
                        location.hash = to;
                    }, hash);
                    await eventually(async () =>
                        assert.equal(
                            await page.locator('#pane-bar nav [aria-current]').innerText(),
                            front ? 'Story' : view[0].toUpperCase() + view.slice(1),
                        ),
                    );
                    const what = `${window.viewport.width} px, ${hash}`;
                    assert.equal(await page.locator('#pane-main h1').count(), 1, what);
                    for (const found of await page.evaluate(inspect, overlap))
                        wrong.push(`${what}: ${found}`);
                }
            }
        });
    }
    assert.deepEqual([...new Set(wrong)], []);
}
