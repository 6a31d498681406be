// An address that leads nowhere is answered by a sentence on the page, beside the story.
import assert from 'node:assert/strict';
import { address, eventually, open, slug } from './lib.mjs';

export const name = 'an address that leads nowhere shows a sentence, and the story';
export const seconds = 180; // fifteen cold starts; WebKitGTK opens its windows slowly
export const alsoIn = ['firefox', 'webkit'];

const cases = [
    [address('no-such-claim'), /no claim “no-such-claim”/],
    [address('no-such-claim', '?view=figures'), /no claim “no-such-claim”/],
    ['#1/no-such-story', /does not hold the story “no-such-story”/],
    [`#2/${slug}/us-control-servers`, /version 2/],
    ['#rhubarb', /not the address of a claim/],
    ['#%E0%A4%A', /damaged/],
    [`#1/${slug}/<script>`, /damaged/],
];

async function says(page, sentence, what) {
    await eventually(async () => {
        const shown = await page
            .locator('#pane-main p, #notice')
            .filter({ visible: true })
            .allInnerTexts();
        assert.ok(
            shown.some((text) => sentence.test(text.replace(/\s+/g, ' '))),
            `${what}: a sentence like ${sentence} is shown`,
        );
    }, 3);
    assert.match(await page.locator('#pane-main h1').innerText(), /\S/, what);
}

export async function run({ page, context, url }) {
    const wrong = []; // every case is tried, whatever becomes of the one before
    for (const [hash, sentence] of cases.slice(0, 5)) {
        const cold = await context.newPage();
        try {
            await open(cold, url + hash);
            await says(cold, sentence, `${hash} opened cold`);
        } catch (error) {
            wrong.push(error.message);
        }
        await cold.close();
    }
    // In a reader that is open; a good address takes the sentence away again.
    await open(page, url);
    for (const [hash, sentence] of cases) {
        await page.evaluate((to) => {
            location.hash = to;
        }, hash);
        await says(page, sentence, `${hash} in an open reader`).catch((error) =>
            wrong.push(error.message),
        );
        await page.evaluate((to) => {
            location.hash = to;
        }, address('us-control-servers'));
        await eventually(async () => {
            assert.match(await page.locator('#pane-claim h2').innerText(), /Servers/);
            assert.doesNotMatch(await page.locator('#pane-main').innerText(), sentence);
        });
    }
    assert.deepEqual(wrong, []);
}
