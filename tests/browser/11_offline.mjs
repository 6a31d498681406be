// After the first visit everything opens without a server, pages never visited too.
import assert from 'node:assert/strict';
import { address, eventually, open, place, slug, story } from './lib.mjs';

export const name = 'after one visit every page opens with no server';
export const alsoIn = ['firefox', 'webkit'];
export const tolerates = /status of 404/; // the page that no version has

// WebKit tells nobody the status of what its service worker answered.
const isStatus = (engine, response, wanted) =>
    response.status() === wanted || (engine === 'webkit' && !response.status());

export async function run({ page, context, engine, url, server }) {
    await open(page, url);
    const worker = await (await fetch(`${url}sw.js`)).text();
    const files = JSON.parse(/const FILES=(\[.*?\]);\n/.exec(worker)[1]).map(([path]) => path);
    const { claims } = await story(page);
    const keys = claims.map((claim) => claim.k);
    for (const path of ['index.html', ...keys.map((key) => `${slug}/${key}/index.html`)])
        assert.ok(files.includes(path), `the worker keeps ${path}`);
    await eventually(async () => {
        const state = await page.evaluate(async (wanted) => {
            const kept = new Set();
            for (const key of await caches.keys())
                for (const request of await (await caches.open(key)).keys()) kept.add(request.url);
            return {
                missing: wanted.filter((path) => !kept.has(new URL(path, document.baseURI).href)),
                active: (await navigator.serviceWorker.getRegistration())?.active?.state,
                controlled: Boolean(navigator.serviceWorker.controller),
            };
        }, files);
        assert.deepEqual(state, { missing: [], active: 'activated', controlled: true });
    }, 20);

    await server.stop();
    await assert.rejects(fetch(url), 'the server is gone');
    await page.reload();
    await open(page, url);

    const deep = keys.at(-1);
    const link = await context.newPage();
    await open(link, url + address(deep));
    const { claim } = await place(link);
    assert.match(claim, /\S/);

    for (const path of [`${slug}/${deep}/index.html`, `${slug}/${deep}/`, `${slug}/${deep}`]) {
        const still = await context.newPage();
        assert.ok(isStatus(engine, await still.goto(url + path), 200), path);
        assert.equal(await still.locator('h1').innerText(), claim, path);
        const styled = await still.evaluate(() => document.styleSheets[0].cssRules.length > 0);
        assert.ok(styled, `${path} has its style sheet`);
        await still.close();
    }
    const nowhere = await context.newPage();
    assert.ok(isStatus(engine, await nowhere.goto(`${url}no/such/page`), 404));
    await nowhere.locator('a').first().click();
    await eventually(async () => assert.doesNotMatch(await nowhere.evaluate(() => location.href), /such/));
    assert.match(await nowhere.title(), /Crossread/);
}
