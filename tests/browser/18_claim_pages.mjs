// A claim's own page reads by itself, previews as what it says, and each of its links leads there.
import assert from 'node:assert/strict';
import { address, eventually, flat, open, outcome, place, slug, story } from './lib.mjs';

export const name = 'a claim page previews what it says, and every link of it leads where it says';
export const alsoIn = ['firefox'];

const key = 'us-control-servers';

// What a crawler has: the page as it was sent, without running or loading anything.
async function preview(url) {
    const address = `${url}${slug}/${key}/`;
    const response = await fetch(address);
    assert.equal(response.status, 200);
    const html = await response.text();
    assert.ok(Buffer.byteLength(html) < 15000);
    const text = (written) =>
        written
            .replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>')
            .replace(/&amp;/g, '&');
    const attribute = (tag, of) => text(new RegExp(` ${of}="([^"]*)"`).exec(tag)?.[1] ?? '');
    const meta = {};
    for (const [tag] of html.matchAll(/<meta [^>]*>/g))
        meta[attribute(tag, 'property') || attribute(tag, 'name')] = attribute(tag, 'content');
    const links = [...html.matchAll(/<link [^>]*>/g)].map(([tag]) => ({
        rel: attribute(tag, 'rel'), href: attribute(tag, 'href'),
    }));
    const title = text(/<title>([^<]*)<\/title>/.exec(html)[1]);
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)];
    assert.equal(scripts.length, 1);
    return { address, title, meta, links, data: JSON.parse(scripts[0][1]) };
}

// The size that a PNG states, which is all that a crawler checks before it shows it.
async function sizeOf(address) {
    const response = await fetch(address);
    assert.equal(response.status, 200, address);
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    assert.ok(bytes.length < 600 * 1000, `${address} has ${bytes.length} bytes`);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

async function previews(url) {
    const { address, title, meta, links, data } = await preview(url);
    assert.equal(title, '2,194 or 2,196 servers? Seven sources, one origin');
    for (const name of ['og:title', 'twitter:title']) assert.equal(meta[name], title);
    assert.match(meta.description, /^Servers in the US[^]*differs by 2/);
    for (const name of ['og:description', 'twitter:description'])
        assert.equal(meta[name], meta.description);
    assert.equal(meta['twitter:card'], 'summary_large_image');
    assert.match(meta['og:image:alt'], /2,194[^]*2,196/);
    assert.equal(meta['og:image'], meta['twitter:image']);
    const size = await sizeOf(new URL(meta['og:image'], address));
    assert.deepEqual(size, [Number(meta['og:image:width']), Number(meta['og:image:height'])]);
    assert.ok(!links.some(({ rel }) => rel === 'canonical'), 'nobody said where this site stands');

    const types = data['@graph'].map((node) => node['@type']);
    assert.deepEqual([...new Set(types)], ['WebPage', 'Claim', 'NewsArticle']);
    assert.equal(types.filter((type) => type === 'NewsArticle').length, 7);

    const feeds = links.filter(({ rel }) => rel === 'alternate');
    const [json, rss] = await Promise.all(
        feeds.map(async ({ href }) => (await fetch(new URL(href, address))).text()),
    );
    const { items } = JSON.parse(json);
    const item = items.find(({ id }) => id === `${slug}/${key}`);
    assert.equal(item.title, title);
    assert.equal(new URL(item.url, url).href, address);
    assert.equal(rss.match(/<item>/g).length, items.length);
    // Its newest source with a day is of 12 March; both feeds say so, and every item has its date.
    assert.equal(item.date_published, '2013-03-12T00:00:00Z');
    const dates = [...rss.matchAll(/<pubDate>([^<]*)<\/pubDate>/g)].map(([, date]) => date);
    assert.deepEqual(dates.map((date) => Date.parse(date)),
        items.map(({ date_published: date }) => Date.parse(date)));
    assert.ok(dates.includes('Tue, 12 Mar 2013 00:00:00 +0000'));
    assert.ok(rss.includes(`<guid isPermaLink="false">${slug}/${key}</guid>`));
    for (const { image } of items) assert.deepEqual(await sizeOf(new URL(image, url)), size);
}

// The files to save: there, of the type that their links say, with the claim in them, and neither
// listed for offline reading nor asked for by any page.
async function files(page, url) {
    const home = `${url}${slug}/${key}/index.html`;
    const offered = async (address) => {
        await page.goto(address);
        return page.locator('#take a[download]').evaluateAll((links) =>
            links.map((link) => ({ href: link.href, type: link.type, rel: link.rel })),
        );
    };
    const own = await offered(home);
    const whole = await offered(`${url}index.html?view=text`);
    assert.equal(own.length, 8);
    assert.equal(whole.length, 8);
    const worker = await (await fetch(`${url}sw.js`)).text();
    for (const { href, type, rel } of [...own, ...whole]) {
        assert.equal(rel, 'alternate');
        const response = await fetch(href);
        assert.equal(response.status, 200, href);
        const text = await response.text();
        if (/json/.test(type)) JSON.parse(text);
        assert.match(text, /hina/, href);
        assert.ok(!worker.includes(new URL(href).pathname.split('/').at(-1)), href);
    }
    assert.ok(worker.includes(`${slug}/${key}/index.html`), 'the list is read');
    assert.match(await (await fetch(own[0].href)).text(), /2,194[^]*2,196/);
    const saved = page.waitForEvent('download');
    await page.goto(home);
    await page.locator('#take a[download]').first().click();
    assert.equal((await saved).suggestedFilename(), `${key}.csv`);

    // The link that carries the claim, to this site and to one that has no such story.
    const carrying = page.locator('#take a', { hasText: 'Link that carries the claim' });
    const link = new URL(await carrying.getAttribute('href'), home);
    assert.ok(link.hash.length <= 2000);
    assert.ok((await page.locator('#take').innerText()).includes(
        `${link.hash.length.toLocaleString('en')} characters`));
    await carrying.click();
    assert.equal(await outcome(page), 'open');
    await eventually(async () => assert.match(
        await page.locator('#pane-claim').innerText(), /As linked\.[^]*2,194 or 2,196/));
    await page.goto('about:blank');
    await open(page, link.href.replace(`#1/${slug}/`, '#1/another-story/'));
    assert.match(await page.locator('#pane-claim').innerText(),
        /Carried by the link, not checked[^]*2,194 or 2,196/);

    // And from the reader to the files.
    await page.goto('about:blank');
    await open(page, url + address(key));
    const quiet = page.locator('#pane-claim a', { hasText: 'Cite and export' });
    assert.equal(await quiet.evaluate((link) => link.href), `${url}${slug}/${key}/#take`);
    await page.goto('about:blank');
    await open(page, url);
    const way = page.locator('#pane-claim a', { hasText: 'Cite and export the story' });
    const filesOfStory = await way.evaluate((link) => link.href);
    assert.equal(filesOfStory, `${url}?view=text#take`);
    await page.goto(filesOfStory);
    await eventually(async () => {
        const top = await page.locator('#take').evaluate((part) => part.getBoundingClientRect().top);
        assert.ok(top >= 0 && top < 600, `the files begin at ${top}`);
    });
}

export async function run({ page, url }) {
    await previews(url);
    await files(page, url);
    const loaded = [];
    page.on('request', (request) => loaded.push(request.url()));
    await open(page, url);
    const { articles } = await story(page);
    const home = `${url}${slug}/${key}/index.html`;
    await page.goto(home);
    const heading = await page.locator('h1').innerText();
    assert.match(await page.locator('main').innerText(), /2,194[^]*2,196/);
    assert.ok(loaded.length > 0);
    assert.deepEqual(loaded.filter((address) => address.endsWith('.png')), [], 'nobody sees the picture');
    assert.deepEqual(
        loaded.filter((address) => /\.(csv|md|jsonld|csl\.json|bib|txt)$/.test(address)), [],
        'nobody asked for a file',
    );

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
