// With nobody doing anything the page does nothing: no frame, no timer; a scroll draws, then rests.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { address, eventually, open, still } from './lib.mjs';

export const name = 'two idle seconds take no frame and no timer';
export const alsoIn = ['firefox'];
export const context = { viewport: { width: 1280, height: 500 } };

// Everything that asks for a later turn is counted, and every turn that comes.
const count = () => {
    window.asked = [];
    for (const way of [
        'setTimeout',
        'setInterval',
        'requestAnimationFrame',
        'requestIdleCallback',
    ]) {
        const real = window[way];
        window[way] = (act, ...rest) => {
            window.asked.push(way);
            const counted = (...given) => {
                window.asked.push(`${way} came`);
                return act(...given);
            };
            return real.call(window, counted, ...rest);
        };
    }
};

async function rests(page, what) {
    await still(page);
    const [frames, asked] = await page.evaluate(() => [crossread.frames(), window.asked.length]);
    await sleep(2000);
    const [later, calls] = await page.evaluate(
        (from) => [crossread.frames(), window.asked.slice(from)],
        asked,
    );
    assert.equal(later - frames, 0, `${what}: frames`);
    assert.deepEqual(calls, [], `${what}: timers`);
}

export async function run({ page, url }) {
    await page.addInitScript(count);
    await open(page, url + address('us-control-servers'));
    await rests(page, 'opened');

    const frames = () => page.evaluate(() => crossread.frames());
    const top = () => page.evaluate(() => document.getElementById('pane-main').scrollTop);
    const [before, from] = [await frames(), await top()];
    await page.mouse.move(500, 300);
    await page.mouse.wheel(0, 120);
    await eventually(async () =>
        assert.notEqual(await top(), from, 'the wheel scrolls the article'),
    );
    await eventually(async () => assert.ok((await frames()) > before, 'a scroll draws'));
    await rests(page, 'scrolled');
}
