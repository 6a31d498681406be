// The plain page comes by a visible link, and by itself in forced colours and at 400 % zoom.
import assert from 'node:assert/strict';
import { address, beside, eventually, open, outcome, phone } from './lib.mjs';

export const name = 'the text view: by its link, in forced colours, at 400 % zoom';
export const alsoIn = ['firefox', 'webkit'];
export const context = { viewport: { width: 1280, height: 1024 } };

const plain = (page) => outcome(page).then((is) => assert.equal(is, 'text'));

export async function run(t) {
    const { page, url } = t;
    const at = url + address('us-control-servers');
    await open(page, at);
    const link = page.getByRole('button', { name: 'Text view' });
    assert.ok(await link.isVisible());
    await link.click();
    await page.waitForURL(/view=text/);
    await plain(page);
    assert.ok(await page.locator('#text-view h1').first().isVisible());
    await page.getByRole('link', { name: 'Open the reader' }).click();
    await eventually(async () => assert.equal(await outcome(page), 'open'));

    if (t.engine === 'webkit') return; // Its windows do not become that small.
    // Zoomed in while reading: a window of 1280 by 1024 has 320 by 256 left.
    // The page may be gone for its text view before Firefox's driver is done with the old one.
    await page.setViewportSize({ width: 320, height: 256 }).catch(() => {});
    await page.waitForURL(/view=text/);
    await plain(page);
    await eventually(async () => assert.equal(await page.evaluate(() => innerWidth), 320));
    const { inner, wide } = await page.evaluate(() => ({
        inner: innerWidth, wide: document.documentElement.scrollWidth }));
    assert.ok(wide <= inner, 'nothing is cut off at the side');
    // Who asks for the reader all the same gets it.
    await page.getByRole('link', { name: 'Open the reader' }).click();
    await page.waitForURL(/view=reader/);
    assert.equal(await outcome(page), 'open');

    if (t.engine !== 'chromium') return; // The other drivers have no zoom and no forced colours.
    await beside(t, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, async (other) => {
        await other.goto(at);
        await plain(other);
    });
    await beside(t, { ...phone, viewport: { width: 320, height: 300 } }, async (other) => {
        await other.goto(at);
        assert.equal(await outcome(other), 'open', 'a small phone is not zoomed');
    });
    await beside(t, { viewport: { width: 1280, height: 800 }, forcedColors: 'active' }, async (other) => {
        await other.goto(at);
        await plain(other);
        assert.ok(await other.locator('#text-view h1').first().isVisible());
    });
    await beside(t, { viewport: { width: 1280, height: 800 } }, async (other) => {
        await open(other, at);
        await other.emulateMedia({ forcedColors: 'active' });
        await other.waitForURL(/view=text/);
        await plain(other);
    });
}
