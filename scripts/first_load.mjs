// What a first visit to the site loads, in bytes, against the budget.
//
//   node scripts/first_load.mjs [SITE]        exit status 1 when it is over the budget
//
// Follows the names that stand between quotation marks or parentheses, from index.html through
// styles, scripts and the manifest; links to other pages, to feeds and to files to save are not loaded
// and not followed.
// A file counts with what a host would send: brotli at its best, or as it is when that is smaller.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const budget = 200 * 1000;
const site = process.argv[2] ?? 'dist';
const followed = new Set(['.html', '.css', '.js', '.webmanifest']);

const reference = /(?<=["'`(])[^"'`()<>\s]+\.[a-z0-9]+(?=["'`)])/g;

function named(file) {
    if (!followed.has(extname(file)) || file === 'sw.js') return [];
    const text = readFileSync(join(site, file), 'utf8').replace(/<(a|link rel="alternate") [^>]*>/g, '');
    return [...text.matchAll(reference)]
        .map(([name]) => normalize(join(dirname(file), name)))
        .filter((name) => !name.endsWith('.html') && !name.startsWith('..'))
        .filter((name) => existsSync(join(site, name)) && statSync(join(site, name)).isFile());
}

function compressed(bytes) {
    const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    return Math.min(bytes.length, brotliCompressSync(bytes, { params }).length);
}

const row = (raw, sent, name) =>
    console.log(`${String(raw).padStart(10)} ${String(sent).padStart(10)}  ${name}`);

const loaded = new Set(['index.html']);
for (const file of loaded) for (const name of named(file)) loaded.add(name);

let rawSum = 0;
let sentSum = 0;
row('bytes', 'brotli', 'first load');
for (const file of [...loaded].sort()) {
    const bytes = readFileSync(join(site, file));
    const sent = compressed(bytes);
    row(bytes.length, sent, file);
    rawSum += bytes.length;
    sentSum += sent;
}
row(rawSum, sentSum, `in all; the budget is ${budget}`);

// As scripts/pack_site.py has it: what others ask for, pictures for previews, and files to save.
const unkept =
    /^(README\.md|_headers|feed\.(json|xml)|sitemap\.xml)$|\/picture\.png$|(?:^|\/)([^/]+)\/\3\.[a-z.-]+$/;
const others = readdirSync(site, { recursive: true })
    .filter((name) => !loaded.has(name) && !unkept.test(name))
    .filter((name) => statSync(join(site, name)).isFile());
const rest = others.reduce((sum, name) => sum + compressed(readFileSync(join(site, name))), 0);
row('', rest, `${others.length} other files, kept for offline reading once the page stands`);

process.exit(sentSum > budget ? 1 : 0);
