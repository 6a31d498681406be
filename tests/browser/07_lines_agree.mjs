// The document's lines are those that were laid out: as wide as measured, and as many.
import assert from 'node:assert/strict';
import { atDensity, beside, can, eventually, open, phone, wide } from './lib.mjs';

export const name =
    'every line of the document is as wide as measured, and breaks where it was broken';
export const alsoIn = ['firefox', 'webkit'];

// Lines whose width is not that of their words and rooms, and blocks that break elsewhere.
const compare = () => {
    const pen = document.createElement('canvas').getContext('2d');
    const range = document.createRange();
    const wrong = [];
    let lines = 0;
    // What is only heard takes no room, but has a width of its own.
    const unseen = [...document.querySelectorAll('.pane .unseen')];
    for (const element of unseen) element.hidden = true;
    for (const block of document.querySelectorAll('.pane .set')) {
        const spans = [...block.querySelectorAll('.line')];
        const boxes = spans.map((span) => {
            range.selectNodeContents(span);
            return range.getBoundingClientRect();
        });
        for (const [i, span] of spans.entries()) {
            lines += 1;
            let wanted = 0;
            const walker = document.createTreeWalker(span, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (unseen.includes(node.parentElement)) continue;
                pen.font = getComputedStyle(node.parentElement).font;
                wanted += pen.measureText(node.data).width;
            }
            for (const piece of span.children)
                wanted += parseFloat(getComputedStyle(piece).paddingRight);
            if (Math.abs(boxes[i].width - wanted) > 0.5)
                wrong.push(`"${span.textContent}" is ${boxes[i].width} wide, measured ${wanted}`);
        }
        const height = parseFloat(getComputedStyle(block).lineHeight);
        const rows = new Set(boxes.map((box) => Math.round((box.top - boxes[0].top) / height)));
        if (rows.size !== spans.length || boxes.some((box) => box.height > height * 1.5))
            wrong.push(`"${block.textContent}" has ${rows.size} lines, laid out ${spans.length}`);
    }
    for (const element of unseen) element.hidden = false;
    return { lines, wrong };
};

export async function run(t) {
    for (const window of [wide, phone]) {
        for (const density of [1, 2]) {
            if (!can(t.engine, window, density)) continue;
            await beside(t, atDensity(window, density), async (page) => {
                await open(page, `${t.url}#1/who-hacks-whom/us-control-servers`);
                for (const view of ['Article', 'Figures', 'Quotes', 'Sources']) {
                    const tab = page.locator('#pane-bar nav a', { hasText: view });
                    await tab.click();
                    await eventually(async () =>
                        assert.equal(await tab.getAttribute('aria-current'), 'true'),
                    );
                    const { lines, wrong } = await page.evaluate(compare);
                    assert.ok(lines > 30, `${view}: ${lines} lines`);
                    assert.deepEqual(
                        wrong,
                        [],
                        `${view}, ${window.viewport.width} px, density ${density}`,
                    );
                }
            });
        }
    }
}
