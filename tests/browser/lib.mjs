// What the browser tests share: opening the reader, what it shows, and waiting for it.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

export const slug = 'who-hacks-whom';
export const wide = { viewport: { width: 1280, height: 800 } };
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const address = (key, more = '') => `#1/${slug}/${key}${more}`;

// Until `check` throws no more; what it threw last is the failure.
export async function eventually(check, seconds = 20) {
    const end = Date.now() + seconds * 1000;
    for (;;) {
        try {
            return await check();
        } catch (error) {
            if (Date.now() > end) throw error;
        }
        await sleep(30);
    }
}

// What became of the reader: "open", "failed" or "text".
export async function outcome(page) {
    await page.waitForFunction(() => document.documentElement.dataset.reader);
    return page.evaluate(() => document.documentElement.dataset.reader);
}

export async function open(page, url) {
    await page.goto(url);
    assert.equal(await outcome(page), 'open', await page.locator('#notice').textContent());
    await still(page);
}

// By the page's own history: Firefox's driver waits in vain for a document that need not load.
export const back = (page) => page.evaluate(() => history.back());
export const forward = (page) => page.evaluate(() => history.forward());

// Only Chromium's driver makes a phone; WebKitGTK's makes windows of one density only. Firefox's
// makes a page narrow in a window that stays wide, which is how a page that is zoomed looks.
export const can = (engine, window, density = 1) =>
    engine === 'chromium' || (!window.hasTouch && (engine === 'firefox' || density === 1));
export const atDensity = (window, density) =>
    density === 1 ? window : { ...window, deviceScaleFactor: density };

// No frame was drawn for ten of the browser's own.
export const still = (page) =>
    page.evaluate(async () => {
        let last = -1;
        for (let quiet = 0, waited = 0; quiet < 10; quiet += 1, waited += 1) {
            await new Promise(requestAnimationFrame);
            if (last !== crossread.frames()) quiet = 0;
            if (waited > 600) throw new Error('the reader does not stop drawing');
            last = crossread.frames();
        }
    });

// For every screenshot Playwright puts "body {}" into the page, of which the hash is this; the page's
// policy forbids it, and Firefox says so.
export const ofTheDriver = (error) =>
    /blocked an inline style .*sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT\+SmwNZWA=/.test(error);

// A second window with other options; its errors count as the test's own.
export async function beside(t, options, use) {
    const context = await t.browser.newContext(options);
    const keep = (text) => {
        if (!ofTheDriver(text)) t.errors.push(text);
    };
    context.on('weberror', (error) => keep(String(error.error())));
    context.on('console', (message) => {
        if (message.type() === 'error') keep(message.text());
    });
    try {
        return await use(await context.newPage(), context);
    } finally {
        await context.close();
    }
}

// The story as the site holds it; of an article's text, the paragraphs.
export const story = async (page) => {
    const data = await page.evaluate(async () =>
        (await fetch(document.getElementById('story-data').href)).json(),
    );
    for (const article of data.articles) article.paragraphs = paragraphs(article.text);
    return data;
};

export const flat = (text) => text.replace(/\s+/g, ' ').trim();
const paragraphs = (text) =>
    text
        .split(/\n[ \t]*\n/)
        .map(flat)
        .filter(Boolean);

// Where the reader is, as a person sees it.
export const place = (page) =>
    page.evaluate(() => {
        const text = (selector) => document.querySelector(selector)?.textContent ?? '';
        return {
            hash: location.hash,
            title: document.title,
            view: text('#pane-bar nav [aria-current]'),
            article: text('#pane-main h1'),
            claim: text('#pane-claim h2'),
            marks: [...document.querySelectorAll('#pane-main a[aria-current]')].map((a) => a.hash),
        };
    });

// The addresses of the marks of the article, each once, in the order of the text.
export const marks = (page) =>
    page.evaluate(() => [
        ...new Set(
            [...document.querySelectorAll('#pane-main a[data-id^="mark-"]')].map((a) => a.hash),
        ),
    ]);

export const mark = (page, hash) =>
    page.locator(`#pane-main a[data-id^="mark-"][href="${hash}"]`).first();

// Gives the page `articleParagraphs(count)`: those of the layer after the heading, in order.
export const withParagraphs = (page) =>
    page.evaluate(() => {
        window.articleParagraphs = (count) => {
            const heading = document.querySelector('#pane-main h1');
            return [...document.querySelectorAll('#pane-main p')]
                .filter(
                    (p) => heading.compareDocumentPosition(p) & Node.DOCUMENT_POSITION_FOLLOWING,
                )
                .slice(0, count);
        };
    });
