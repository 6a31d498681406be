// A claim leaves the page in one press: as text, as Markdown, as a citation, or shared.
import assert from 'node:assert/strict';
import { address, eventually, open, slug } from './lib.mjs';

export const name = 'a claim copies as text, as Markdown and as a citation, and is shared as its page';
export const alsoIn = ['firefox'];
export const context = {
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
};

const key = 'us-control-servers';

export async function run({ page, url }) {
    await page.addInitScript(() => {
        navigator.share = async (what) => {
            window.sharedHere = what;
        };
    });
    await open(page, url + address(key));
    const press = (command) =>
        page.locator(`#pane-claim button[data-command="${command}"]`).click();
    const announced = (sentence) =>
        eventually(async () =>
            assert.equal(await page.locator('#reader [role="status"]').textContent(), sentence),
        );
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const link = new RegExp(`${url.replaceAll('.', '\\.')}#1/${slug}/${key}~[0-9a-z]{10}`);

    await press('copy-text');
    await announced('The claim is copied as text.');
    const text = await clipboard();
    assert.match(text, /^Servers in the US[^]*differs: transcription\. 2,194 or 2,196/);
    assert.match(text, link);

    await press('copy-markdown');
    await announced('The claim is copied as Markdown.');
    const markdown = await clipboard();
    assert.match(markdown, /^# Servers in the US[^]*\| Source \| Value \|[^]*\| 2,196 \|/);
    assert.match(markdown, link);

    await press('copy-citation');
    await announced('A citation for Wikipedia is copied.');
    assert.match(await clipboard(), /^\{\{cite news \|[^]*\|work=Reuters/);

    await press('share');
    const shared = await page.evaluate(() => window.sharedHere);
    assert.equal(shared.url, `${url}${slug}/${key}/`);
    assert.match(shared.title, /^Servers in the US/);

    // Where the browser has no way to share, the page's address is copied.
    await page.evaluate(() => {
        navigator.share = undefined;
    });
    await press('share');
    await announced('Link copied.');
    assert.equal(await clipboard(), `${url}${slug}/${key}/`);
}
