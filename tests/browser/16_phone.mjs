// On a phone a claim is a sheet under its mark, with buttons for fingers and a link to copy.
import assert from 'node:assert/strict';
import {
    eventually, flat, mark, marks, open, phone, place, slug, still, story,
} from './lib.mjs';

export const name = 'on a phone the claim is a sheet under its mark, and its link copies';
export const context = {
    ...phone,
    deviceScaleFactor: 2,
    permissions: ['clipboard-read', 'clipboard-write'],
};

const fits = (page) => page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);

export async function run({ page, url }) {
    await open(page, url);
    assert.deepEqual(await fits(page), [390, 390]);
    // The story's own page first: what it is, where to look, every source, and its files.
    const first = await page.locator('#pane-main').innerText();
    const { title, articles } = await story(page);
    for (const words of [title, 'Where to look first', ...articles.map((a) => a.pub)])
        assert.ok(flat(first).includes(flat(words)), words);
    assert.ok(await page.locator('#pane-main [data-id="cite-and-export"]').count());
    await page.locator('[data-id="tab-article"]').tap();
    await eventually(async () => assert.ok((await marks(page)).length > 0));
    await still(page);
    const all = await marks(page);
    for (const hash of [all[0], all.at(-1)]) {
        await mark(page, hash).tap();
        await eventually(async () => assert.ok((await place(page)).marks.includes(hash)));
        await still(page);
        const where = await page.evaluate(() => {
            const box = (element) => element.getBoundingClientRect().toJSON();
            return {
                sheet: box(document.getElementById('pane-claim')),
                main: box(document.getElementById('pane-main')),
                mark: box(document.querySelector('#pane-main a[aria-current]')),
            };
        });
        assert.equal(where.sheet.bottom, 844);
        assert.deepEqual([where.sheet.left, where.sheet.right], [0, 390]);
        assert.ok(where.mark.top >= where.main.top, `${hash}: its mark is not under the bar`);
        assert.ok(where.mark.bottom <= where.sheet.top, `${hash}: its mark is above the sheet`);
        assert.deepEqual(await fits(page), [390, 390]);

        const copy = page.locator('#pane-claim [data-command="copy-link"]');
        await copy.tap();
        const key = /([a-z0-9-]+)(\?|$)/.exec(hash.slice(`#1/${slug}/`.length))[1];
        await eventually(async () =>
            assert.match(
                (await page.evaluate(() => navigator.clipboard.readText())).slice(url.length),
                new RegExp(`^#1/${slug}/${key}~[0-9a-z]{10}$`), // the revision behind it
            ),
        );
        await eventually(async () =>
            assert.equal(
                await page.locator('#reader > [role="status"]').textContent(),
                'Link copied.',
            ),
        );
    }
    const grow = page.locator('#pane-claim [data-command="grow-sheet"]');
    const top = () =>
        page.evaluate(() => document.getElementById('pane-claim').getBoundingClientRect().top);
    const low = await top();
    await grow.tap();
    await eventually(async () => assert.ok((await top()) < low - 100, 'the sheet grows'));
    await grow.tap();
    await eventually(async () => assert.equal(await top(), low));

    const small = await page.evaluate(() => {
        const out = [];
        for (const element of document.querySelectorAll('#reader :is(a, button)')) {
            if (element.closest('p')) continue; // A link in running text is as high as its line.
            const { width, height } = element.getBoundingClientRect();
            const least = element.matches('#pane-claim button') ? 44 : 24;
            if (width < least || height < least)
                out.push(`${element.dataset.id} is ${width} by ${height}, needs ${least}`);
        }
        return out;
    });
    assert.deepEqual(small, []);
    await page.locator('#pane-claim [data-command="close-claim"]').tap();
    await eventually(async () => assert.ok(await page.locator('#pane-claim').isHidden()));
}
