// The document's words stand where the painted ones do, in every script: also in Chinese, in Hebrew
// and Arabic, which run from right to left, and in a line that holds both ways.
//
// The same window is photographed twice: as it is painted, and with the document's letters shown
// instead. In the box of every word the middle of the ink must be the same, to the part of a pixel below.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atDensity, beside, can, open, phone, slug, still, wide, withParagraphs } from './lib.mjs';

export const name = 'painted words and the document stand together in every script and direction';
export const alsoIn = ['firefox', 'webkit'];
export const seconds = 180;
export const tolerates = /sw\.js|service ?worker/i; // The changed story is not what its list promises.

// px between the middles of a word's ink. WebKitGTK draws the letters of a document at whole pixels, and
// those of a canvas where they are: there, letters that are nowhere seen may be off by so much more.
const most = { chromium: 0.5, firefox: 0.5, webkit: 1.5 };
const mostOnPhone = 1; // Chromium's imitation of one does the same
const articles = [
    ['zh', '港口的新水泵', '港口的新水泵星期二开始运转，每小时抽水一千九百吨，比旧的快得多。渡轮公司（Norden Lines）说，' +
        '有 2,194 人在码头等候，比去年多 12%。“每一台都检查过了，”工程师在报告里写道，「下一次检查在秋天」。'],
    ['he', 'המשאבות החדשות בנמל', 'המשאבות החדשות בנמל החלו לפעול ביום שלישי, והן שואבות 1,900 טון בשעה. לפי חברת ' +
        'המעבורות (Norden Lines) המתינו ברציף 2,194 נוסעים, 12% יותר מאשר אשתקד. ״בדקנו את כולן״, כתבה ' +
        'המהנדסת בדוח, והבדיקה הבאה תהיה בסתיו.'],
    ['ar', 'المضخات الجديدة في الميناء', 'بدأت المضخات الجديدة في الميناء العمل يوم الثلاثاء، وهي تضخ ١٬٩٠٠ طن في الساعة. وقالت ' +
        'شركة Norden Lines إن 2,194 راكبا انتظروا على الرصيف (أي 12% أكثر من العام الماضي). «فحصناها كلها»، ' +
        'كتبت المهندسة في تقريرها.'],
    ['en', 'A log in three scripts', 'The engineer wrote “שלום, הכול עובד” into the log at 9:30, then 2,194 times ' +
        '“العربية” (her sister’s hand), and below it 港口 again; the ferry line, Norden, kept all 12 pages.'],
];

// A story of these articles, in which all have one figure.
function bundle(shipped) {
    const claim = { ...shipped.claims.find(({ f }) => f), r: 'same', answer: '', why: '', note: '' };
    delete claim.parent;
    delete claim.brief;
    const figure = claim.f[0];
    claim.f = articles.map(([, , text], a) => {
        const at = Buffer.byteLength(text.slice(0, text.indexOf('2,194')));
        return { ...figure, a, w: [at, at + 5], n: [2194, 2194], s: '2,194', c: [] };
    });
    return {
        ...shipped, origins: [], claims: [claim],
        articles: articles.map(([id, title, text]) => ({
            ...shipped.articles[0], id, short: id, pub: `The paper ${id}`, lang: id, title, text, via: '' })),
    };
}

// The words in view: the boxes of their letters, from the top of the capitals to the base line.
const words = (count) => {
    const pane = document.getElementById('pane-main').getBoundingClientRect();
    const sheet = document.getElementById('pane-claim');
    const bottom = sheet.hidden || innerWidth > 700 ? pane.bottom : sheet.getBoundingClientRect().top - 24;
    // Letters and digits only: a bracket may stand at the other end of what it opens.
    const wordsIn = /[\u4e00-\u9fff]{1,6}|(?:(?![\u4e00-\u9fff])[\p{L}\p{M}\p{N}])+(?:[’.,][\p{L}\p{N}]+)*/gu;
    const range = document.createRange();
    const out = [];
    for (const p of articleParagraphs(count)) {
        const size = parseFloat(getComputedStyle(p).fontSize);
        const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (const { 0: text, index } of node.data.matchAll(wordsIn)) {
                range.setStart(node, index);
                range.setEnd(node, index + text.length);
                const box = range.getBoundingClientRect();
                if (box.top < pane.top + 2 || box.bottom > bottom - 2) continue;
                out.push({ text, x: box.left - 1, y: (box.top + box.bottom) / 2 - size * 0.45, w: box.width + 2,
                    h: size * 0.84 });
            }
    }
    return out;
};

// Of each box the middle of what is painted in it.
async function middles(context, png, density, boxes) {
    const blank = await context.newPage();
    try {
        return await blank.evaluate(async ({ data, density, boxes }) => {
            const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
            const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const canvas = new OffscreenCanvas(picture.width, picture.height);
            const pen = canvas.getContext('2d');
            pen.drawImage(picture, 0, 0);
            return boxes.map((box) => {
                const [x, y] = [Math.round(box.x * density), Math.round(box.y * density)];
                const w = Math.max(1, Math.round(box.w * density));
                const h = Math.max(1, Math.round(box.h * density));
                const { data: pixels } = pen.getImageData(x, y, w, h);
                let sum = 0;
                let weighted = 0;
                for (let i = 0; i < w * h; i += 1) {
                    const ink = 215 - (pixels[4 * i] + pixels[4 * i + 1] + pixels[4 * i + 2]) / 3;
                    if (ink <= 0) continue; // the ground and its tints
                    sum += ink;
                    weighted += ink * ((i % w) + 0.5);
                }
                return (x + weighted / sum) / density;
            });
        }, { data: png.toString('base64'), density, boxes });
    } finally {
        await blank.close();
    }
}

// The document's own letters, which are transparent, instead of what is painted.
const showDocument = (page, on) =>
    page.evaluate((on) => {
        document.getElementById('reader').classList.toggle('unpainted', on);
        document.getElementById('canvas').style.visibility = on ? 'hidden' : '';
    }, on);

async function compare(limit, page, context, density, what, least) {
    await withParagraphs(page);
    await still(page);
    const found = await page.evaluate(words, 12);
    assert.ok(found.length >= least, `${what}: ${found.length} words in view`);
    const painted = await middles(context, await page.screenshot({ caret: 'initial' }), density, found);
    await showDocument(page, true);
    const written = await middles(context, await page.screenshot({ caret: 'initial' }), density, found);
    await showDocument(page, false);
    const apart = found.map((word, i) => Math.abs(painted[i] - written[i]));
    const wrong = found.flatMap(({ text }, i) =>
        apart[i] <= limit ? [] : [`"${text}": ${apart[i].toFixed(2)} px apart`]);
    assert.deepEqual(wrong, [], what);
    return Math.max(...apart);
}

export async function run(t) {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-scripts-'));
    let server;
    try {
        cpSync(t.site, folder, { recursive: true });
        const data = join(folder, 'data', readdirSync(join(folder, 'data'))[0]);
        writeFileSync(data, JSON.stringify(bundle(JSON.parse(readFileSync(data, 'utf8')))));
        server = await t.serve(folder);
        let worst = 0;
        // No phone has pixels as large as density 1, where emulated ones put every letter on a whole one.
        for (const [window, density] of [[wide, 1], [wide, 2], [phone, 2]]) {
            if (!can(t.engine, window, density)) continue;
            const options = { ...atDensity(window, density), colorScheme: 'light' };
            const limit = window === phone ? mostOnPhone : most[t.engine];
            const how = `${window.viewport.width} px, density ${density}`;
            await beside(t, options, async (page, context) => {
                await open(page, t.url);
                worst = Math.max(worst, await compare(limit, page, context, density, `the story, ${how}`, 40));
                for (const [id] of articles) {
                    await page.goto('about:blank');
                    await open(page, `${server.url}#1/${slug}?in=${id}`);
                    worst = Math.max(worst, await compare(limit, page, context, density, `${id}, ${how}`, 15));
                }
            });
        }
        console.log(`# at most ${worst.toFixed(2)} px apart`);
    } finally {
        await server?.stop();
        rmSync(folder, { recursive: true, force: true });
    }
}
