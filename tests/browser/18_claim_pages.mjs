// A claim's own page reads by itself, and each of its links leads where it says.
import assert from 'node:assert/strict';
import { address, eventually, flat, open, outcome, place, slug, story } from './lib.mjs';

export const name = 'every link of a claim page leads where it says';

export async function run({ page, url }) {
    const key = 'us-control-servers';
    await open(page, url);
    const { articles } = await story(page);
    const home = `${url}${slug}/${key}/index.html`;
    await page.goto(home);
    const heading = await page.locator('h1').innerText();
    assert.match(await page.locator('main').innerText(), /2,194[^]*2,196/);
    assert.ok((await page.title()).includes(heading));

    await page.locator('p.open a').click();
    assert.equal(await outcome(page), 'open');
    await eventually(async () => assert.equal((await place(page)).claim, heading));
    assert.equal((await place(page)).hash, address(key));

    await page.goto(home);
    await page.locator('nav a').click();
    assert.equal(await outcome(page), 'open');
    await eventually(async () =>
        assert.equal((await place(page)).article, flat(articles[0].title)),
    );

    await page.goto(home);
    const sources = page.locator('table.evidence th[scope="row"] a');
    const count = await sources.count();
    assert.ok(count > 5);
    for (const index of [0, count - 1]) {
        await page.goto(home);
        const short = await sources.nth(index).innerText();
        const wanted = articles.find((article) => article.short === short);
        await sources.nth(index).click();
        assert.equal(await outcome(page), 'open');
        await eventually(
            async () => assert.equal((await place(page)).article, flat(wanted.title), short),
            3,
        );
        assert.doesNotMatch(await page.locator('#pane-main').innerText(), /not the address/, short);
    }
}
