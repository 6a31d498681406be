// What a person sets lasts: the size of the text, keys of one letter, the source behind copied words.
import assert from 'node:assert/strict';
import { eventually, open, outcome, slug, withParagraphs } from './lib.mjs';

export const name = 'settings last, and copied words are plain and carry their source when wanted';
export const alsoIn = ['firefox'];
export const context = {
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
};

const size = (page) =>
    page.evaluate(() => parseFloat(getComputedStyle(articleParagraphs(1)[0]).fontSize));

const copied = async (page) => {
    await page.evaluate(() => getSelection().selectAllChildren(articleParagraphs(1)[0]));
    await page.keyboard.press('Control+C');
    return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const as = async (type) => (await item.getType(type)).text();
        return { text: await as('text/plain'), html: await as('text/html') };
    });
};

export async function run({ page, url }) {
    await open(page, url);
    await withParagraphs(page);
    const before = await size(page);
    const words = (await copied(page)).text;
    await page.keyboard.press('+');
    await eventually(async () => assert.ok((await size(page)) > before * 1.1));
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Copy with the source' }).click();
    await page.getByRole('button', { name: 'Turn off keys of one letter' }).click();
    await page.keyboard.press('d');
    await page.keyboard.press('Escape');
    await eventually(async () => assert.equal(await page.locator('#pane-main h1 + *, #pane-main p').count() > 0, true));

    await page.reload();
    assert.equal(await outcome(page), 'open');
    await withParagraphs(page);
    await eventually(async () => assert.ok((await size(page)) > before * 1.1, 'larger still'));
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'light');
    const { text, html } = await copied(page);
    assert.ok(text.startsWith(words), 'the words are as they were');
    assert.match(text.slice(words.length), /^\n\n.+“.+”.+ Crossread, http.+#1\//);
    assert.match(html, /<p>/);
    assert.doesNotMatch(html, /transparent|style/, 'no invisible letters are pasted');

    // The plain page has the size, too.
    await page.goto(`${url}?view=text#1/${slug}`);
    assert.equal(await outcome(page), 'text');
    const plain = await page.evaluate(() =>
        parseFloat(getComputedStyle(document.querySelector('.text p')).fontSize));
    assert.ok(plain > 18.5 * 1.1);
    await page.evaluate(() => getSelection().selectAllChildren(document.querySelector('.text p')));
    await page.keyboard.press('Control+C');
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /\n\n.+Crossread, http.+#1\//);
}
