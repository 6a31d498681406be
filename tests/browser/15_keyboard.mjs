// By keyboard alone everything can be reached, opened and left, and the browser keeps its keys.
import assert from 'node:assert/strict';
import { address, beside, eventually, marks, open, place } from './lib.mjs';

export const name = 'the keyboard alone reaches, opens and leaves everything';
export const alsoIn = ['firefox', 'webkit'];
export const context = { viewport: { width: 1280, height: 800 } };

const wanted = [
    'home', 'tab-article', 'tab-figures', 'tab-quotes', 'tab-sources', 'switch-theme', 'text-view',
    'settings', 'search',
    'do-close-claim', 'do-copy-link', 'do-next-difference',
];
const plainKeys = [
    'Tab', 'Enter', ' ', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp',
    'F1', 'F3', 'F5', 'F6', 'F7', 'F12',
];

const focus = (page) =>
    page.evaluate(() => {
        const element = document.activeElement;
        const pane = element.closest('.pane');
        const box = element.getBoundingClientRect();
        const frame = pane?.getBoundingClientRect();
        return {
            id: element.dataset.id ?? '',
            hash: element.hash ?? '',
            command: element.dataset.command ?? '',
            pane: pane?.id ?? '',
            body: element === document.body,
            seen: !pane || element === pane || (box.bottom > frame.top && box.top < frame.bottom),
        };
    });

// Every stop of the Tab key until it comes round, by way of the browser's own parts or not.
async function stops(page) {
    const found = [];
    for (let i = 0; i < 400; i += 1) {
        await page.keyboard.press('Tab');
        const at = await focus(page);
        if (at.body) continue;
        if (at.id === found[0]?.id) return found;
        found.push(at);
    }
    throw new Error('Tab does not come round: it is caught somewhere');
}

// In a page of its own: Firefox keeps the focus in its own bars once Tab has been there.
async function walk(page, url) {
    await open(page, url);
    const found = await stops(page);
    const ids = found.map((at) => at.id);
    for (const id of wanted) assert.ok(ids.includes(id), `Tab reaches ${id}`);
    for (const hash of await marks(page))
        assert.ok(
            found.some((at) => at.pane === 'pane-main' && at.hash === hash),
            `Tab reaches the mark ${hash}`,
        );
    const unseen = found.filter((at) => !at.seen);
    assert.deepEqual(unseen, [], 'what has the focus is in view');
    return found;
}

export async function run(t) {
    const { page, url } = t;
    const key = 'us-control-servers';
    const found = await beside(t, context, (other) => walk(other, url + address(key)));
    await open(page, url + address(key));

    // Enter opens a mark's claim and stays on it.
    const all = found.filter(
        (at) => at.id.startsWith('mark-') && !at.hash.startsWith(address(key)),
    );
    for (const stop of [all[0], all.at(-1)]) {
        await page.locator(`[data-id="${stop.id}"]`).first().focus();
        await page.keyboard.press('Enter');
        await eventually(async () => {
            const now = await place(page);
            assert.equal(now.hash, stop.hash);
            assert.ok(now.marks.includes(stop.hash), 'its mark is the current one');
        });
        assert.equal((await focus(page)).id, stop.id, 'the focus stays on the mark');
    }
    await page.keyboard.press('Escape');
    await eventually(async () => assert.deepEqual((await place(page)).marks, []));
    assert.equal((await focus(page)).id, all.at(-1).id, 'closing leaves the focus on the mark');

    // A button that was pressed keeps the focus too.
    await page.locator('[data-command="switch-theme"]').focus();
    await page.keyboard.press('Enter');
    await eventually(async () =>
        assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark'),
    );
    assert.equal((await focus(page)).id, 'switch-theme');

    const seen = new Set([(await place(page)).claim]);
    for (let i = 0; i < 2; i += 1) {
        await page.keyboard.press('n');
        await eventually(async () => assert.ok(!seen.has((await place(page)).claim)));
        const { claim } = await place(page);
        assert.match(await page.locator('#pane-claim').innerText(), /differs/, `${claim} differs`);
        seen.add(claim);
    }

    // Dispatched, not pressed: some of these would open a window of the browser.
    const taken = await page.evaluate((plain) => {
        const prevented = (key, more) =>
            !document.activeElement.dispatchEvent(
                new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
            );
        const out = [];
        for (const letter of 'abcdefghijlmnopqrstuvwxyz0+-')
            for (const held of ['ctrlKey', 'metaKey', 'altKey'])
                if (prevented(letter, { [held]: true })) out.push(`${held} ${letter}`);
        for (const name of plain) if (prevented(name, {})) out.push(name);
        return { out, control: prevented('n', {}) };
    }, plainKeys);
    assert.deepEqual(taken, { out: [], control: true });
}
