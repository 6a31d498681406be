// Whatever the reader lacks, the story as HTML stays, and one sentence says what is missing.
import assert from 'node:assert/strict';
import { address, outcome, slug } from './lib.mjs';

export const name = 'where the reader cannot open, the story still reads and a sentence says why';
export const context = { serviceWorkers: 'block' };
export const tolerates = /status of (404|500)|ERR_FAILED/; // answers that the test makes

const cases = [
    [
        'no WebAssembly',
        (page) =>
            page.addInitScript(() => {
                delete globalThis.WebAssembly;
            }),
        /WebAssembly/,
    ],
    [
        'no program',
        (page) => page.route('**/reader.*.wasm', (route) => route.fulfill({ status: 404 })),
        /404.*program/,
    ],
    [
        'a damaged program',
        (page) =>
            page.route('**/reader.*.wasm', (route) =>
                route.fulfill({
                    contentType: 'application/wasm',
                    body: 'no program at all',
                }),
            ),
        /does not run its program/,
    ],
    [
        'cut story',
        (page) =>
            page.route('**/data/*.json', async (route) => {
                const response = await route.fetch();
                await route.fulfill({ response, body: (await response.text()).slice(0, 5000) });
            }),
        /data is broken/,
    ],
    [
        'a story of another kind',
        (page) => page.route('**/data/*.json', (route) => route.fulfill({ json: [] })),
        /data is broken/,
    ],
    [
        'no story',
        (page) => page.route('**/data/*.json', (route) => route.fulfill({ status: 500 })),
        /500.*story/,
    ],
    [
        'no connection',
        (page) => page.route('**/data/*.json', (route) => route.abort()),
        /no connection/,
    ],
];

// The page without the reader: it reads, it scrolls, and no part of the reader lies over it.
export async function readsPlainly(page, sentence, what) {
    assert.equal(await outcome(page), 'failed', what);
    const notice = page.locator('#notice');
    assert.ok(await notice.isVisible(), `${what}: the sentence is shown`);
    assert.match(await notice.innerText(), sentence, what);
    const said = await notice.innerText();
    assert.match(
        said,
        /^[A-Z][^]*[.?!)] You are reading the plain page; everything is here\.$/,
        `${what}: "${said}"`,
    );
    assert.ok(said.length < 400, `${what}: a sentence, not a page of ${said.length} characters`);
    assert.ok(await page.locator('#text-view h1').isVisible(), what);
    assert.match(await page.locator('#text-view').innerText(), /2,194[^]*2,196/, what);
    assert.ok(await page.locator('#reader').isHidden(), what);
    assert.equal(await page.locator('canvas').count(), 0, what);
    await page.evaluate(() => scrollTo(0, 600));
    assert.ok(await page.evaluate(() => scrollY > 0), `${what}: the page scrolls`);
}

export async function run({ page, context: session, url, browser }) {
    for (const [what, breakIt, sentence] of cases) {
        const broken = await session.newPage();
        await breakIt(broken);
        await broken.goto(url);
        await readsPlainly(broken, sentence, what);
        await broken.close();
    }

    const [what, breakIt, sentence] = cases[0];
    await breakIt(page);
    // A claim link finds its claim on the plain page too, and a damaged one breaks nothing.
    await page.goto(url + address('us-control-servers'));
    assert.equal(await outcome(page), 'failed', what);
    assert.ok(
        await page.evaluate((id) => {
            const { top } = document.getElementById(id).getBoundingClientRect();
            return top >= -1 && top < innerHeight;
        }, `1/${slug}/us-control-servers`),
        `${what}: the claim is in view`,
    );
    await page.goto('about:blank');
    await page.goto(`${url}#%E0%A4%A`);
    await readsPlainly(page, sentence, `${what}, damaged address`);

    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(url);
    assert.match(await still.locator('h1').innerText(), /\S/);
    const row = still.locator('table.grid tr', {
        has: still.locator(`a[href="${address('us-control-servers')}"]`),
    });
    assert.match(await row.innerText(), /2,194[^]*2,196/);
    await plain.close();
}
