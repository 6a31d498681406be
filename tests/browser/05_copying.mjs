// What is selected and copied is the article's text: no hard line ends, nothing lost or added.
import assert from 'node:assert/strict';
import { eventually, flat, open, story, withParagraphs } from './lib.mjs';

export const name = 'selecting and copying gives the article as it was written';
export const alsoIn = ['firefox'];
export const context = {
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
};

export async function run({ page, url }) {
    await open(page, url);
    await withParagraphs(page);
    const { articles } = await story(page);
    assert.ok(articles.length > 1);
    for (const [index, article] of articles.entries()) {
        await page.locator('#pane-rail li a').nth(index).click();
        await eventually(async () =>
            assert.equal(
                flat(await page.locator('#pane-main h1').innerText()),
                flat(article.title),
            ),
        );
        const count = article.paragraphs.length;
        const [each, all] = await page.evaluate((wanted) => {
            const found = articleParagraphs(wanted);
            const select = (from, to) => {
                const range = document.createRange();
                range.setStart(from, 0);
                range.setEnd(to, to.childNodes.length);
                getSelection().removeAllRanges();
                getSelection().addRange(range);
                return getSelection().toString();
            };
            return [found.map((p) => select(p, p)), select(found[0], found.at(-1))];
        }, count);
        assert.deepEqual(
            each.map((text) => text.trim()),
            article.paragraphs,
            article.id,
        );
        assert.deepEqual(
            all
                .split(/\n+/)
                .map((text) => text.trim())
                .filter(Boolean),
            article.paragraphs,
            article.id,
        );
        await page.keyboard.press('Control+C');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.equal(
            flat(copied),
            article.paragraphs.join(' '),
            `${article.id}, from the clipboard`,
        );
    }

    // One drag over two lines, from where no link begins.
    const drag = await page.evaluate(() => {
        for (const p of articleParagraphs()) {
            const [first, second] = p.querySelectorAll('.line');
            const plain = (line) =>
                line && !line.firstChild.closest?.('a') && !line.lastChild.closest?.('a');
            if (!plain(first) || !plain(second)) continue;
            p.scrollIntoView({ block: 'center' });
            const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
            return {
                from: [a.left + 1, a.top + a.height / 2],
                to: [b.right - 1, b.top + b.height / 2],
                text: `${first.textContent} ${second.textContent}`,
            };
        }
        return null;
    });
    assert.ok(drag, 'a paragraph whose first two lines begin and end with plain words');
    await page.mouse.move(...drag.from);
    await page.mouse.down();
    await page.mouse.move(...drag.to, { steps: 6 });
    await page.mouse.up();
    assert.equal(flat(await page.evaluate(() => getSelection().toString())), flat(drag.text));
}
