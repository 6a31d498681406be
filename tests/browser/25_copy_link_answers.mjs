// Copying takes a press and is said: in engines whose clipboard no test may read, the answer counts.
import assert from 'node:assert/strict';
import { inkOf } from './ink.mjs';
import { address, eventually, open, still } from './lib.mjs';

export const name = 'a cold claim link is painted, and Copy link answers';
export const alsoIn = ['firefox', 'webkit'];
export const context = { viewport: { width: 1280, height: 800 } };

const says = (page) => page.locator('#reader > [role="status"]').textContent();

export async function run({ page, context: session, url }) {
    await open(page, url + address('us-control-servers'));
    await still(page);
    // The title is dark on light or light on dark; a canvas that was not painted is one colour.
    const title = await page.evaluate(() => {
        const { x, y, width, height } = document.querySelector('#pane-claim h2').getBoundingClientRect();
        return { x, y, w: width, h: height };
    });
    const [columns] = await inkOf(session, await page.screenshot({ caret: 'initial' }), 1, [title]);
    assert.ok(Math.max(...columns) - Math.min(...columns) > 100, 'the title is painted');

    assert.doesNotMatch(await says(page), /copied/);
    await page.locator('#pane-claim [data-command="copy-link"]').click();
    await eventually(async () => assert.equal(await says(page), 'Link copied.'));
}
