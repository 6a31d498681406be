// axe-core finds nothing to say against any view, at any width, in either theme.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { address, beside, open, outcome, phone, slug, still, wide } from './lib.mjs';

export const name = 'axe-core finds no violation in any view, on claim pages and on the plain page';
export const seconds = 240;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const claim = 'us-control-servers';
const reader = [
    ['the article', `#1/${slug}`],
    ['a claim beside the article', address(claim)],
    ['the figures', `#1/${slug}?view=figures`],
    ['a claim beside the figures', address(claim, '?view=figures')],
    ['the quotes', `#1/${slug}?view=quotes`],
    ['the sources', `#1/${slug}?view=sources`],
    ['a search', `#1/${slug}?q=servers`],
    ['a search in vain', `#1/${slug}?q=zebra`],
    ['an address that leads nowhere', address('no-such-claim')],
];
const pages = [
    ['the text view', `?view=text#1/${slug}`],
    ['a claim page', `${slug}/${claim}/index.html`],
    ['the page of no address', '404.html'],
];

async function complaints(page) {
    await page.evaluate(axe);
    return page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, impact, help, nodes }) =>
            nodes.slice(0, 5).map((node) => `${id} (${impact}): ${help}: ${node.html.slice(0, 160)}`));
    });
}

export async function run(t) {
    const found = [];
    const hear = async (page, what) => {
        for (const line of await complaints(page)) found.push(`${what}: ${line}`);
    };
    for (const window of [wide, phone])
        for (const colorScheme of ['light', 'dark'])
            await beside(t, { ...window, colorScheme }, async (page) => {
                const how = `${window.viewport.width} px, ${colorScheme}`;
                await open(page, t.url);
                for (const [what, hash] of reader) {
                    await page.evaluate((to) => { location.hash = to; }, hash);
                    await still(page);
                    await hear(page, `${what}, ${how}`);
                }
                await page.keyboard.press('?');
                await still(page);
                await hear(page, `the settings, ${how}`);
                for (const [what, path] of pages) {
                    await page.goto('about:blank');
                    await page.goto(t.url + path);
                    if (path.startsWith('?')) assert.equal(await outcome(page), 'text');
                    await hear(page, `${what}, ${how}`);
                }
            });
    assert.deepEqual([...new Set(found)], []);
}
