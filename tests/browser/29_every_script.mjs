// The document's words stand where the painted ones do, in every script: also in Chinese, in Hebrew
// and Arabic, which run from right to left, and in a line that holds both ways.
//
// The window is photographed as it is painted. In the box that the document has for a piece of a line,
// the ink must be where it is when that piece is drawn alone into its box, to the part of a pixel below,
// in both halves of it. And the window is photographed again with the document's own letters shown
// instead, which are seen when the graphics driver fails; these are compared word by word.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { middleOf, shiftOf, sumsOf } from './ink.mjs';
import { atDensity, beside, can, open, phone, slug, still, wide, withParagraphs } from './lib.mjs';

export const name = 'painted words and the document stand together in every script and direction';
export const alsoIn = ['firefox', 'webkit'];
export const seconds = 180;
export const tolerates = /sw\.js|service ?worker/i; // The changed story is not what its list promises.

const ground = 215; // lighter is the paper and its tints
const steps = 8; // of a pixel
const margin = 2; // pixels of the screen, which a piece may be off and is still recognised

// px that the ink may be apart. WebKitGTK, and Chromium where it imitates a phone, draw a document's
// letters at whole pixels, but those of a canvas where they are.
const mostOfPieces = 0.5;
const mostOfLetters = { chromium: 0.5, firefox: 0.5, webkit: 1.5 };
const mostOfLettersOnPhone = 1;
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

// What is in view, from the top of the capitals to the base line: the words, and the pieces of lines
// in halves. WebKit tells the box of a whole text node exactly, of a part of one by whole pixels.
const inView = (count) => {
    const pane = document.getElementById('pane-main').getBoundingClientRect();
    const sheet = document.getElementById('pane-claim');
    const bottom = sheet.hidden || innerWidth > 700 ? pane.bottom : sheet.getBoundingClientRect().top - 24;
    // Letters and digits only: a bracket may stand at the other end of what it opens.
    const wordsIn = /[\u4e00-\u9fff]{1,6}|(?:(?![\u4e00-\u9fff])[\p{L}\p{M}\p{N}])+(?:[’.,][\p{L}\p{N}]+)*/gu;
    const range = document.createRange();
    const found = { words: [], halves: [] };
    for (const p of articleParagraphs(count)) {
        const { fontSize, direction } = getComputedStyle(p);
        const size = parseFloat(fontSize);
        const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const boxOf = (from, to) => {
                range.setStart(node, from);
                range.setEnd(node, to);
                const { left, top, bottom, width } = range.getBoundingClientRect();
                return { left, top, bottom, width, y: (top + bottom) / 2 - size * 0.45, h: size * 0.84 };
            };
            const whole = boxOf(0, node.length);
            if (!node.data.trim() || whole.top < pane.top + 2 || whole.bottom > bottom - 2) continue;
            const { font } = getComputedStyle(node.parentElement);
            const { left, width } = whole;
            const halved = width > 24 ? [[left - 1, width / 2 + 1], [left + width / 2, width / 2 + 1]] : [];
            for (const [x, w] of halved) // A lone full stop would be mistaken for its neighbour.
                found.halves.push({ ...whole, text: node.data, x, w, font, direction });
            for (const { 0: text, index } of node.data.matchAll(wordsIn)) {
                const box = boxOf(index, index + text.length);
                found.words.push({ ...box, text, x: box.left - 1, w: box.width + 2 });
            }
        }
    }
    return found;
};

// The columns of ink of pieces that are drawn alone, each into its box; finer than the window by `steps`.
const drawnAlone = (page, density, pieces) =>
    page.evaluate(({ density, pieces, steps, margin }) => {
        const columnsOf = ({ text, left, top, x, y, w, h, font, direction }) => {
            // By whole pixels of the screen, so that letters meet them as they do there.
            const [fromX, fromY] = [Math.round(x * density) - margin, Math.round(y * density)];
            const width = (Math.max(1, Math.round(w * density)) + 2 * margin) * steps;
            const height = Math.max(1, Math.round(h * density));
            const pen = new OffscreenCanvas(width, height).getContext('2d');
            pen.setTransform(density * steps, 0, 0, density, -fromX * steps, -fromY);
            Object.assign(pen, { font, direction, textAlign: 'left' });
            pen.fillText(text, left, top + pen.measureText('Hg').fontBoundingBoxAscent);
            const { data } = pen.getImageData(0, 0, width, height);
            const columns = new Array(width).fill(0);
            for (let i = 0; i < width * height; i += 1) columns[i % width] += data[4 * i + 3];
            return columns;
        };
        return pieces.map(columnsOf);
    }, { density, pieces, steps, margin });

// The document's own letters, which are transparent, instead of what is painted; two frames later
// they are on the screen.
const showDocument = (page, on) =>
    page.evaluate(async (on) => {
        document.getElementById('reader').classList.toggle('unpainted', on);
        document.getElementById('canvas').style.visibility = on ? 'hidden' : '';
        for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
    }, on);

// The most that something is apart; what is further than `most` is named.
const worstOf = (found, apart, most, what) => {
    const wrong = found.flatMap(({ text, x }, i) =>
        apart[i] <= most ? [] : [`"${text}" at ${x.toFixed(0)}: ${apart[i].toFixed(2)} px`]);
    assert.deepEqual(wrong, [], what);
    return Math.max(...apart);
};

async function compare(most, page, context, density, what, least) {
    await withParagraphs(page);
    await still(page);
    const { words, halves } = await page.evaluate(inView, 12);
    assert.ok(words.length >= least, `${what}: ${words.length} words in view`);
    const painted = await page.screenshot({ caret: 'initial' });
    await showDocument(page, true);
    const written = await page.screenshot({ caret: 'initial' });
    await showDocument(page, false);
    const middles = async (picture) =>
        (await sumsOf(context, picture, density, words, ground)).map((sums) => middleOf(sums, density));
    const [here, there] = [await middles(painted), await middles(written)];
    const ink = await sumsOf(context, painted, density, halves, ground);
    const alone = await drawnAlone(page, density, halves);
    return {
        pieces: worstOf(halves, halves.map((_, i) => Math.abs(shiftOf(ink[i], alone[i], steps, margin, density))),
            mostOfPieces, `${what}, pieces of lines`),
        letters: worstOf(words, words.map((_, i) => Math.abs(here[i] - there[i])), most, `${what}, letters`),
    };
}

export async function run(t) {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-scripts-'));
    let server;
    try {
        cpSync(t.site, folder, { recursive: true });
        const data = join(folder, 'data', readdirSync(join(folder, 'data'))[0]);
        writeFileSync(data, JSON.stringify(bundle(JSON.parse(readFileSync(data, 'utf8')))));
        server = await t.serve(folder);
        const worst = { pieces: 0, letters: 0 };
        const keep = ({ pieces, letters }) => {
            worst.pieces = Math.max(worst.pieces, pieces);
            worst.letters = Math.max(worst.letters, letters);
        };
        // No phone has pixels as large as density 1, where emulated ones put every letter on a whole one.
        for (const [window, density] of [[wide, 1], [wide, 2], [phone, 2]]) {
            if (!can(t.engine, window, density)) continue;
            const options = { ...atDensity(window, density), colorScheme: 'light' };
            const most = window === phone ? mostOfLettersOnPhone : mostOfLetters[t.engine];
            const how = `${window.viewport.width} px, density ${density}`;
            await beside(t, options, async (page, context) => {
                await open(page, t.url);
                keep(await compare(most, page, context, density, `the story, ${how}`, 40));
                for (const [id] of articles) {
                    await page.goto('about:blank');
                    await open(page, `${server.url}#1/${slug}?in=${id}`);
                    keep(await compare(most, page, context, density, `${id}, ${how}`, 15));
                }
            });
        }
        console.log(`# at most ${worst.pieces.toFixed(2)} px from its box, ${worst.letters.toFixed(2)} from the document’s letters`);
    } finally {
        await server?.stop();
        rmSync(folder, { recursive: true, force: true });
    }
}
