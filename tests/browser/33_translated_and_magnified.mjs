// What the canvas cannot show the plain page does; what fingers magnify is drawn anew, and sharp.
import assert from 'node:assert/strict';
import { address, beside, eventually, open, outcome, phone, still } from './lib.mjs';

export const name = 'a translation is shown, and what fingers magnify is drawn sharp';
export const alsoIn = ['firefox', 'webkit'];
export const context = { viewport: { width: 1280, height: 800 } };

const key = 'us-control-servers';

// As browsers and their extensions translate: wrapped in FONT, or the text itself changed.
const asFont = () => {
    const line = document.querySelector('#pane-main p .line').firstChild;
    const font = document.createElement('font');
    font.textContent = 'Der Außenminister';
    line.replaceWith(font);
};
const inPlace = () => { document.querySelector('#pane-main p .line').firstChild.data = 'Der Außenminister'; };
// A tool that marks words or adds to the page is no translator.
const marked = () => {
    const line = document.querySelector('#pane-main p .line').firstChild;
    const mark = document.createElement('mark');
    line.replaceWith(mark);
    mark.append(line);
    document.body.append(document.createElement('font'));
};

export async function run(t) {
    const { page, url, engine } = t;
    await open(page, url + address(key));
    await page.evaluate(marked);
    await page.keyboard.press('n'); // our own changes are none of a translator, either
    await page.keyboard.press('j');
    await still(page);
    assert.equal(await outcome(page), 'open');
    for (const translate of [asFont, inPlace]) {
        await page.goto('about:blank');
        await open(page, url + address(key));
        await page.evaluate(translate);
        await eventually(async () => assert.match(await page.evaluate(() => location.search), /view=text/));
        assert.equal(await outcome(page), 'text');
        assert.equal(await page.evaluate(() => location.hash), address(key), 'it stays at its claim');
    }
    if (engine !== 'chromium') return; // no other driver has fingers
    await beside(t, { ...phone, deviceScaleFactor: 2 }, async (small) => {
        await open(small, url);
        const fingers = await small.context().newCDPSession(small);
        const magnify = (scale) => fingers.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
        const pixels = () => small.evaluate(() => {
            const canvas = document.getElementById('canvas');
            return [canvas.width / canvas.clientWidth, canvas.width * canvas.height];
        });
        assert.equal((await pixels())[0], 2);
        await magnify(1.5);
        await eventually(async () => assert.ok(Math.abs((await pixels())[0] - 3) < 0.01));
        await magnify(5);
        await eventually(async () => assert.ok((await pixels())[0] > 4));
        assert.ok((await pixels())[1] < 8.1e6, 'no more pixels than a phone can hold');
        await magnify(1);
        await eventually(async () => assert.equal((await pixels())[0], 2));
        await still(small);
    });
}
