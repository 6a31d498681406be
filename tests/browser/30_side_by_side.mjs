// From a claim to its counterpart in another source in one step: both texts stand side by side,
// each scrolled to the place.
import assert from 'node:assert/strict';
import { beside, can, eventually, open, phone, slug, still, wide } from './lib.mjs';

export const name = 'two sources of a claim stand side by side, at the same height';
export const alsoIn = ['firefox', 'webkit'];

const claim = `#1/${slug}/us-control-servers?in=infosecurity`;
const tablet = { viewport: { width: 820, height: 1000 } };

const places = (page) =>
    page.evaluate(() => {
        const box = (element) => element.getBoundingClientRect().toJSON();
        return ['main', 'beside'].map((pane) => {
            const element = document.getElementById(`pane-${pane}`);
            const mark = element.querySelector('a[aria-current][data-id^="mark-"]');
            return { pane: box(element), mark: box(mark), text: mark.textContent };
        });
    });

export async function run(t) {
    for (const window of [wide, { viewport: { width: 1440, height: 900 } }, tablet, phone]) {
        if (!can(t.engine, window)) continue;
        await beside(t, window, async (page) => {
            await open(page, t.url + claim);
            const width = window.viewport.width;
            assert.ok(await page.locator('#pane-beside').isHidden(), `${width} px`);
            // The row of another source, as far down as it may be.
            const row = page.locator('#pane-claim a[data-id^="row-"][href*="beside=reuters"]');
            await row.focus();
            await page.keyboard.press('Enter');
            await eventually(async () =>
                assert.equal(await page.evaluate(() => location.hash), `${claim}&beside=reuters`),
            );
            await still(page);
            const [first, second] = await places(page);
            assert.deepEqual([first.text, second.text], ['2,194', '2,196 control servers']);
            for (const { pane, mark } of [first, second]) {
                const inSight = mark.top >= pane.top && mark.bottom <= pane.bottom;
                assert.ok(inSight, `${width} px: in sight`);
            }
            const level = Math.abs(
                first.mark.top - first.pane.top - (second.mark.top - second.pane.top),
            );
            assert.ok(level < 1, `${width} px: ${level} px apart`);
            assert.equal(await page.locator('#reader h1').count(), 1);

            // What says which text it is stays when that is scrolled.
            const close = page.locator('[data-id="close-beside"]');
            const top = () => close.evaluate((element) => element.getBoundingClientRect().top);
            const before = await top();
            await page.locator('#pane-beside').evaluate((pane) => pane.scrollBy(0, 200));
            assert.equal(await top(), before);

            await page.keyboard.press('b');
            await eventually(async () =>
                assert.match(await page.evaluate(() => location.hash), /&beside=(?!reuters)/),
            );
            await still(page);
            await close.click();
            await eventually(async () =>
                assert.equal(await page.evaluate(() => location.hash), claim),
            );
            await eventually(async () =>
                assert.ok(await page.locator('#pane-beside').isHidden()),
            );
        });
    }
}
