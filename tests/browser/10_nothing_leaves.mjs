// A whole session asks no other site for anything, sets no cookie and breaks no policy.
import assert from 'node:assert/strict';
import { address, eventually, mark, marks, open, outcome, place, slug } from './lib.mjs';

export const name = 'a whole session makes no request elsewhere, sets no cookie, breaks no policy';
export const alsoIn = ['firefox'];
export const context = {
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
};

export async function run({ page, context: session, url }) {
    const requests = [];
    const violations = [];
    session.on('request', (request) => requests.push(request.url()));
    await session.exposeFunction('violated', (what) => violations.push(what));
    await session.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) =>
            window.violated(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`),
        ),
    );

    await open(page, url);
    const all = await marks(page);
    assert.ok(all.length > 5);
    for (const hash of all.slice(0, 6)) {
        await mark(page, hash).click();
        await eventually(async () => assert.equal((await place(page)).hash, hash));
    }
    await page.locator('#pane-claim li a').last().click();
    await page.locator('[data-command="copy-link"]').click();
    await page.locator('[data-command="switch-theme"]').click();
    for (const view of ['Figures', 'Quotes', 'Sources', 'Article']) {
        const tab = page.locator('#pane-bar nav a', { hasText: view });
        await tab.click();
        await eventually(async () => assert.equal(await tab.getAttribute('aria-current'), 'true'));
    }
    await page.keyboard.press('Escape');
    await page.locator('[data-command="text-view"]').click();
    await page.waitForURL(/view=text/);
    assert.equal(await outcome(page), 'text');
    await page.goto(`${url}${slug}/us-control-servers/index.html`);
    await page.locator('p.open a').click();
    await page.waitForURL((to) => to.hash === address('us-control-servers'));
    assert.equal(await outcome(page), 'open');

    assert.ok(
        requests.some((request) => request.endsWith('.wasm')),
        'requests are seen',
    );
    const origin = new URL(url).origin;
    assert.deepEqual(
        requests.filter((request) => new URL(request).origin !== origin),
        [],
    );
    assert.deepEqual(await session.cookies(), []);
    assert.deepEqual(violations, []);
    // The policy is at work: what it forbids is reported here.
    await page.evaluate(() => fetch('http://localhost:9/').catch(() => {}));
    await eventually(async () => assert.equal(violations.length, 1));
}

export const tolerates = /localhost:9/;
