// Every kind of link, opened cold and then without a server: what it finds is said and announced.
import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { address, eventually, open, place, story } from './lib.mjs';

export const name = 'a link says whether its claim is as linked, changed, given up or only carried';
export const alsoIn = ['firefox', 'webkit'];

const key = 'us-control-servers';

// What a link may carry (src/link/payload.h), made without our own code.
const carried = (lines) =>
    `!1${deflateRawSync(lines.map((fields) => fields.join('\t')).join('\n')).toString('base64url')}`;
const card = carried([
    ['c', 'figure', 'differs', 'transcription', 'Rings along the quay', '', '', '', '2,194 or 2,196',
        'The harbour after the storm', '2024-05', '1'],
    ['e', 'courier', '15', '20', '2,194', 'Divers counted ', ' rings'],
    ['a', 'The Courier', 'Rings', '2024-05-02', 'https://example.org/quay', '2,194', ''],
]);
const headless = carried([['e', 'infosecurity', '1', '5', '9,99', '', '']]); // no first line

async function check(page, url, rev) {
    const panel = page.locator('#pane-claim');
    const main = page.locator('#pane-main');
    const said = async (pattern) =>
        eventually(async () => assert.match(await page.locator('#reader [role="status"]').textContent(), pattern));
    const go = async (hash) => {
        await page.goto('about:blank');
        await open(page, url + hash);
    };

    await go(address(key, `~${rev}`));
    assert.match(await panel.innerText(), /As linked\./);
    await said(/^As linked\. Servers in the US/);

    await go(address(key, '~0000000000'));
    assert.match(await panel.innerText(), /Changed since it was linked\. What it said then is not known/);
    assert.match(await panel.innerText(), /2,194 or 2,196/);
    await said(/^Changed since it was linked/);

    await go(address('never-was', '~0000000000'));
    assert.match(await main.innerText(), /no longer has this claim, or never had it\./);

    await go(`#1/harbour/rings~0000000000${card}`);
    assert.match(await main.innerText(), /does not hold the story “harbour”/);
    const shown = await panel.innerText();
    assert.match(shown, /Carried by the link, not checked[^]*Rings along the quay[^]*2,194 or 2,196/);
    assert.match(shown, /The link leaves out 1 source\.[^]*The harbour after the storm/);
    const out = panel.locator('a[href="https://example.org/quay"]');
    assert.equal(await out.getAttribute('rel'), 'noopener noreferrer');

    for (const broken of [card.slice(0, 40), `${card}A`, '!1AAAA', `!1${'A'.repeat(6000)}`, headless]) {
        await go(address(key, `~${rev}${broken}`));
        assert.match(await panel.innerText(), /What this link carries is damaged, so nothing of it is shown/);
        assert.match(await panel.innerText(), /2,194 or 2,196/);
    }
    assert.equal((await place(page)).claim, 'Servers in the US that control computers in China');
}

export async function run({ page, url, server }) {
    await open(page, url);
    const { rev } = (await story(page)).claims.find((claim) => claim.k === key);
    assert.match(rev, /^[0-9a-z]{10}$/);
    await check(page, url, rev);
    await eventually(async () =>
        assert.ok(await page.evaluate(async () =>
            (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated')), 20);
    await server.stop();
    await check(page, `${url}index.html`, rev);
}
