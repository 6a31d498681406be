// The page is HTML before it is anything else: with JavaScript off, the story still reads.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

export const name = 'without JavaScript the page opens with the story as its heading';
export const context = { javaScriptEnabled: false };

const stories = new URL('../../assets/stories/', import.meta.url);
const titles = readdirSync(stories)
    .map((slug) => JSON.parse(readFileSync(new URL(`${slug}/story.json`, stories), 'utf8')).title);

export async function run({ page, url }) {
    const response = await page.goto(url);
    assert.equal(response.status(), 200);
    const headings = await page.locator('h1').allInnerTexts();
    assert.equal(headings.length, 1, 'one h1 on the page');
    assert.ok(titles.includes(headings[0].trim()), `"${headings[0]}" is the title of a story`);
}
