// The painted words are where the document's words are, and where it has none nothing is painted.
import assert from 'node:assert/strict';
import { inkOf } from './ink.mjs';
import {
    atDensity, beside, can, open, phone, slug, still, story, wide, withParagraphs,
} from './lib.mjs';

export const name = 'the picture is where the document is';
export const alsoIn = ['firefox', 'webkit'];

const dark = 110; // darker than this is a letter; the ground, its tints and hairlines are lighter

// Words and the gaps between them, of the plain text that is in view; the gaps under paragraphs.
const measure = (count) => {
    const pane = document.getElementById('pane-main').getBoundingClientRect();
    const sheet = document.getElementById('pane-claim');
    const bottom =
        sheet.hidden || innerWidth > 700 ? pane.bottom : sheet.getBoundingClientRect().top - 24;
    const inside = (box) => box.top > pane.top + 2 && box.bottom < bottom - 2;
    const out = { words: [], gaps: [], under: [] };
    const range = document.createRange();
    for (const p of articleParagraphs(count)) {
        const size = parseFloat(getComputedStyle(p).fontSize);
        for (const line of p.querySelectorAll('.line')) {
            for (const node of line.childNodes) {
                if (node.nodeType !== Node.TEXT_NODE) continue; // marks have ink of their own
                for (const part of node.data.matchAll(/\S+|\s/g)) {
                    range.setStart(node, part.index);
                    range.setEnd(node, part.index + part[0].length);
                    const box = range.getBoundingClientRect();
                    if (!inside(box)) continue;
                    // From the top of the capitals to the base line, roughly.
                    const middle = (box.top + box.bottom) / 2;
                    const rect = {
                        x: box.left,
                        y: middle - size * 0.45,
                        w: box.width,
                        h: size * 0.84,
                        size,
                        text: part[0],
                    };
                    if (part[0].trim()) out.words.push(rect);
                    else if (part.index > 0 && part.index < node.length - 1)
                        out.gaps.push({
                            ...rect,
                            x: box.left + box.width * 0.35,
                            w: box.width * 0.3,
                            text: node.data,
                        });
                }
            }
        }
        const box = p.getBoundingClientRect();
        if (inside({ top: box.top, bottom: box.bottom + 14 }))
            out.under.push({
                x: box.left,
                y: box.bottom + 2,
                w: box.width,
                h: 12,
                text: p.textContent,
            });
    }
    return out;
};

async function look(page, context, density, count, what) {
    await still(page);
    const found = await page.evaluate(measure, count);
    assert.ok(found.words.length > 20 && found.gaps.length > 10, `${what}: words in view`);
    const boxes = [...found.words, ...found.gaps, ...found.under];
    const ink = await inkOf(context, await page.screenshot({ caret: 'initial' }), density, boxes);
    const wrong = [];
    for (const [i, box] of boxes.entries()) {
        const first = ink[i].findIndex((value) => value > dark);
        const last = ink[i].findLastIndex((value) => value > dark);
        const slack = 0.25 * box.size * density; // of a letter's own white at its sides
        if (i >= found.words.length) {
            if (first >= 0) wrong.push(`ink in a gap of "${box.text}"`);
        } else if (first < 0 || first > slack || last < ink[i].length - 1 - slack) {
            wrong.push(`"${box.text}" has its ink in ${first} to ${last} of ${ink[i].length}`);
        }
    }
    assert.deepEqual(wrong, [], what);
    return found.under.length;
}

export async function run(t) {
    let under = 0;
    for (const [window, density] of [
        [wide, 1],
        [wide, 1.25],
        [phone, 2],
    ]) {
        if (!can(t.engine, window, density)) continue;
        const options = { ...atDensity(window, density), colorScheme: 'light' };
        await beside(t, options, async (page, context) => {
            await open(page, `${t.url}#1/${slug}?in=infosecurity`);
            await withParagraphs(page);
            const count = (await story(page)).articles[0].paragraphs.length;
            const what = `${window.viewport.width} px, density ${density}`;
            under += await look(page, context, density, count, what);
            await page.evaluate(() => {
                document.getElementById('pane-main').scrollTop = 333;
            });
            under += await look(page, context, density, count, `${what}, scrolled`);
        });
    }
    assert.ok(under > 0, 'some gap under a paragraph was seen');
}
