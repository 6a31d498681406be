// A browser without WebGL, as many have it without a graphics card, shows the plain page and why.
import { readsPlainly } from './12_failures.mjs';

export const name = 'without WebGL the story still reads and a sentence says why';
export const flags = ['--disable-3d-apis'];

export async function run({ page, url }) {
    await page.goto(url);
    await readsPlainly(page, /WebGL/, 'no WebGL');
}
