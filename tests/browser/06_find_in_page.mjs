// The browser's own search finds words on both sides of a line end.
import assert from 'node:assert/strict';
import { open, withParagraphs } from './lib.mjs';

export const name = 'find in page finds what runs over a line end';
export const alsoIn = ['firefox', 'webkit'];
export const context = { viewport: { width: 1280, height: 800 } };

export async function run({ page, url }) {
    await open(page, url);
    await withParagraphs(page);
    const found = await page.evaluate(() => {
        const out = [];
        for (const p of articleParagraphs()) {
            const lines = [...p.querySelectorAll('.line')];
            for (let i = 1; i < lines.length; i += 1) {
                const before = lines[i - 1].textContent.trim().split(/\s+/).slice(-3);
                const after = lines[i].textContent.trim().split(/\s+/).slice(0, 3);
                const phrase = `${before.join(' ')} ${after.join(' ')}`;
                getSelection().removeAllRanges();
                const hit = window.find(phrase, true, false, true);
                const selection = getSelection();
                out.push({
                    phrase,
                    hit,
                    text: selection.toString(),
                    here: hit && p.contains(selection.anchorNode),
                });
            }
        }
        return out;
    });
    assert.ok(found.length > 10, 'the article has lines enough');
    assert.deepEqual(
        found.filter((one) => !one.hit || !one.here || one.text !== one.phrase),
        [],
    );
    assert.equal(
        await page.evaluate(() => window.find('a phrase that no source has', true, false, true)),
        false,
    );
}
