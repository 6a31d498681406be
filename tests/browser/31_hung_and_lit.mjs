// A quotation mark that opens a paragraph stands in the margin, in the picture and in the document;
// the thing with the keyboard lights the other mentions of its claim.
import assert from 'node:assert/strict';
import { open, slug, still, wide } from './lib.mjs';

export const name = 'opening quotation marks hang, and the keyboard lights all mentions of a claim';
export const context = wide;

export async function run({ page, url }) {
    await open(page, `${url}#1/${slug}?in=infosecurity`);
    const lefts = await page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('#pane-main p')].find((p) =>
            p.textContent.startsWith('“'),
        );
        return [...paragraph.querySelectorAll('.line')].map(
            (line) => line.getBoundingClientRect().left,
        );
    });
    assert.ok(lefts.length > 1);
    assert.ok(lefts[1] - lefts[0] > 4, 'the first line begins left of the second');
    assert.equal(new Set(lefts.slice(1)).size, 1);

    // A mention is a little lighter when a row of the panel has the keyboard than when none has.
    await open(page, `${url}#1/${slug}/us-control-servers?in=reuters`);
    const row = page.locator('#pane-claim a[data-id^="row-"]').first();
    const mark = page.locator('#pane-main a[aria-current]').first();
    const clip = await mark.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left - 6, y: top - 4, width: width + 12, height: height + 8 };
    });
    await page.mouse.move(1, 1);
    await still(page);
    const before = await page.screenshot({ clip });
    await page.keyboard.press('Tab');
    await row.focus();
    await still(page);
    const lit = await page.screenshot({ clip });
    assert.notEqual(Buffer.compare(before, lit), 0, 'the mention is lit');
    await row.blur();
    await still(page);
    assert.equal(Buffer.compare(before, await page.screenshot({ clip })), 0, 'and no longer');
}
