// A story that has gone on since its links were made: every kind of link, cold and with no server.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { eventually, open, place } from './lib.mjs';

export const name = 'links of every kind find their claim in a story that has changed, or say what happened';
export const seconds = 240; // two dozen cold starts
export const alsoIn = ['firefox', 'webkit'];

const bundle = (when) =>
    JSON.parse(readFileSync(new URL(`../data/harbour.${when}.bundle.json`, import.meta.url), 'utf8'));

// What a link may carry (src/link/payload.h), made without our own code.
const carried = (...lines) =>
    `!1${deflateRawSync(lines.map((fields) => fields.join('\t')).join('\n')).toString('base64url')}`;
const selectors = ['s'];
const rings = ['e', 'courier', '15', '20', '2,194', 'Divers counted ', ' rings along the quay.'];
const ringsThen = ['e', 'gazette', '13', '18', '2,196', 'The quay has ', ' rings, divers say.'];
const boats = ['e', 'gazette', '49', '51', '85', 'There are ', ' boats.'];
const cardOf = (answer, ...sources) =>
    carried(['c', 'figure', 'differs', 'transcription', 'Rings along the quay', '', '', '', answer,
        'The harbour after the storm', '2024-05', '0'], ...sources);
const courier = ['a', 'The Courier', 'Rings', '2024-05-02', 'https://example.org/quay', '2,194', ''];
const gazette = ['a', 'The Gazette', 'The quay', '2024-05-03', 'https://example.org/gazette', '2,196', ''];
const card = cardOf('2,194 or 2,196', rings, courier, ringsThen, gazette);

// The story of tests/data as the site's own; one of its claims has been renamed since.
function siteOfHarbour(from) {
    const site = mkdtempSync(join(tmpdir(), 'crossread-site-'));
    cpSync(from, site, { recursive: true });
    const story = bundle('now');
    const renamed = story.claims.find((claim) => claim.k === 'boats');
    Object.assign(renamed, { k: 'moored-boats', was: ['boats'] });
    const [name] = readdirSync(join(site, 'data'));
    const bytes = Buffer.from(JSON.stringify(story));
    writeFileSync(join(site, 'data', name), bytes);
    // The service worker keeps only what has the bytes that its list names.
    const worker = readFileSync(join(site, 'sw.js'), 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('base64');
    const listed = worker.replace(new RegExp(`\\["data/${name}","[^"]*",\\d+\\]`),
        JSON.stringify([`data/${name}`, sha256, bytes.length]));
    assert.notEqual(listed, worker, 'the worker lists the story');
    writeFileSync(join(site, 'sw.js'), listed);
    return site;
}

const revs = Object.fromEntries(bundle('then').claims.map((claim) => [claim.k, claim.rev]));
const inflatesTooFar = carried(Array.from({ length: 2_000_000 }, () => 's'));

// The address; what the claim's panel says, or null where no claim opens; what the notice says.
const cases = [
    ['ids alone', 'rings', /2,194 in both/],
    ['ids with the revision of now', `rings~${bundle('now').claims[0].rev}`, /As linked\.[^]*2,194 in both/],
    ['ids with the revision of then', `rings~${revs.rings}`,
        /Changed since it was linked: was “2,194 or 2,196”, now “2,194 in both”/],
    ['selectors of what has changed', `rings~${revs.rings}${carried(selectors, ringsThen, rings)}`,
        /Changed since it was linked[^]*2,196[^]*2,194[^]*carried by the link, not checked/],
    ['selectors of what has moved', `boats${carried(selectors, boats)}`, /Moved in the text of The Gazette, and otherwise as linked\./],
    ['the whole card of a claim that changed', `rings~${revs.rings}${card}`,
        /Changed since it was linked: was “2,194 or 2,196”/],
    ['a renamed key', `boats~${revs.boats}`, /Boats in the harbour[^]*As linked\.[^]*85 in both/],
    ['a claim given up', `crane-days~${revs['crane-days']}`, null,
        /no longer has this claim: The Gazette has withdrawn it\./],
    ['a claim given up, with its words', `crane-days~${revs['crane-days']}${carried(selectors,
        ['e', 'gazette', '73', '80', '12 days', 'A crane stood idle for ', '.'])}`, null,
        /The Gazette has withdrawn it\. Its words still stand in The Gazette\.[^]*“12 days”/],
    ['a claim given up, with its card', `crane-days~${revs['crane-days']}${card}`,
        /Carried by the link, not checked[^]*2,194 or 2,196/, /The Gazette has withdrawn it\./],
    ['a forged card under a true revision', `rings~${bundle('now').claims[0].rev}${cardOf('9,999 in both',
        ['e', 'courier', '15', '20', '9,999', 'Divers counted ', ' rings'], courier)}`,
        /As linked; but the link carries other words than this claim ever had\.[^]*2,194 in both/],
    ['a card cut short', `rings~${revs.rings}${card.slice(0, -9)}`, /What this link carries is damaged/],
    ['a card that would fill the memory', `rings${inflatesTooFar}`, /What this link carries is damaged/],
    ['letters without end', `rings~${revs.rings}!1${'A'.repeat(9000)}`, null, /too long|longer/],
    ['rubbish', `rings!1${'~%3Cscript%3E'.repeat(3)}`, null, /damaged/],
    ['another story, with a card', `../elsewhere/rings${card}`,
        /Carried by the link, not checked[^]*2,194 or 2,196/, /does not hold the story “elsewhere”/],
    ['another story', '../elsewhere/rings', null, /does not hold the story “elsewhere”/],
];

async function check(page, url) {
    const wrong = []; // every link is tried, whatever became of the one before
    for (const [what, link, panel, notice] of cases) {
        try {
            await page.goto('about:blank');
            const [, aside, rest] = /^(\.\.\/)?(.*)$/.exec(link);
            await open(page, `${url}#1/${aside ? '' : 'harbour/'}${rest}`);
            const status = page.locator('#reader > [role="status"]');
            await eventually(async () => assert.match(await status.textContent(), /\S/), 3);
            const shown = await page.locator('#pane-claim').innerText();
            const text = await page.locator('#pane-main').innerText();
            if (panel) assert.match(shown, panel);
            else assert.equal((await place(page)).claim, 'The harbour after the storm');
            if (notice) assert.match(text, notice);
            assert.match(text, /Divers counted/, 'the story stands beside it');
            assert.match(await status.textContent(), notice ?? /Rings|Boats/);
        } catch (error) {
            wrong.push(`${what}: ${error.message.replace(/\s+/g, ' ').slice(0, 600)}`);
        }
    }
    assert.deepEqual(wrong, []);
}

export async function run({ page, serve, site }) {
    const folder = siteOfHarbour(site);
    const server = await serve(folder);
    try {
        await check(page, server.url);
        await eventually(async () =>
            assert.ok(await page.evaluate(async () =>
                (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated')), 20);
        await server.stop();
        await assert.rejects(fetch(server.url), 'the server is gone');
        await check(page, `${server.url}index.html`);
    } finally {
        await server.stop();
        rmSync(folder, { recursive: true });
    }
}
