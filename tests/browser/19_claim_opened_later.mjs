// A claim that opens after the first frame is painted over what lay there, on phones and beside the grid.
import assert from 'node:assert/strict';
import { inkOf } from './ink.mjs';
import { eventually, open, slug, still } from './lib.mjs';

export const name = 'a claim that opens later is painted in front, and a printed page has its text';

// How far the ground beside the claim's title is from white, which only the claim's pane is.
const ground = async (page, context) => {
    const pane = await page.evaluate(() => document.getElementById('pane-claim').getBoundingClientRect().toJSON());
    const box = { x: pane.x + 6, y: pane.y + 60, w: 8, h: 8 };
    const [columns] = await inkOf(context, await page.screenshot({ caret: 'initial' }), 1, [box]);
    return Math.max(...columns);
};

export async function run({ page, context, url }) {
    for (const [width, height, hash, press] of [
        [390, 844, '', `#pane-main a[href*="us-control-servers"]`],
        [1280, 800, `#1/${slug}?view=figures`, '[data-id="measure-us-control-servers"]'],
    ]) {
        await page.setViewportSize({ width, height });
        await page.goto('about:blank');
        await open(page, url + hash);
        await page.locator(press).first().evaluate((link) => link.click());
        await eventually(async () => assert.ok(await page.locator('#pane-claim h2').isVisible()));
        await still(page);
        assert.equal(await ground(page, context), 0, `at ${width} px the claim's pane is painted in front`);
    }
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => document.body.innerText);
    assert.ok(printed.includes('2,196'), 'print shows the plain page');
    assert.equal(await page.locator('#reader').isVisible(), false);
}
