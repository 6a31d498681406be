// Arabic and Hebrew run to the left, in the document as on the canvas; Chinese breaks where it may.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inkOf } from './ink.mjs';
import { eventually, open, slug, still } from './lib.mjs';

export const name = 'articles in Arabic, Hebrew and Chinese are set as they are read';
export const alsoIn = ['firefox', 'webkit'];
export const context = { viewport: { width: 1280, height: 800 } };

const articles = [
    { id: 'fajr', lang: 'ar', title: 'السيول تُخرج 12,600 شخص من بيوتهم',
        text: 'قال المكتب الإقليمي يوم الجمعة إن السيول أخرجت نحو 12,600 شخص من بيوتهم في الدلتا (وكالة ANSA الإيطالية)، وإن أكثر من 85% منهم مزارعون.\n\nوستكلف أعمال الإصلاح مليارين حسب تقرير World Bank الصادر عام 2024!' },
    { id: 'boker', lang: 'he', title: 'שיטפון: 12,400 איש פונו מהדלתא',
        text: 'כ-12,400 איש פונו מבתיהם בדלתא בעקבות השיטפון, כך מסר המשרד האזורי ביום שישי (שידור חי בערוץ BBC News).' },
    { id: 'chen', lang: 'zh', title: '洪水迫使三角洲12400人撤离家园',
        text: '地区办公室星期五表示，河水泛滥已迫使三角洲地区12400人离开家园，其中85％以上是农民。修复工程将耗资二十亿美元——相当于建造二十多座大桥的费用——而且至少需要三年时间才能全部完成。' },
    { id: 'dawn', lang: 'en', title: 'Flood drives 12,400 from the delta',
        text: 'The governor said in the town of “مدينة النور القديمة” that repairs will cost about two dozen bridges, “in (שיטפון) and after it”.' },
];
const dark = 110;

// A site that holds these articles and nothing else.
function otherSite(site) {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-left-'));
    cpSync(site, folder, { recursive: true });
    const file = readdirSync(join(folder, 'data')).find((one) => one.startsWith(`${slug}.`) && one.endsWith('.json'));
    const path = join(folder, 'data', file);
    const data = JSON.parse(readFileSync(path, 'utf8'));
    data.articles = articles.map((article) => ({ pub: article.id, short: article.id, date: '2024-05-03', kind: 'full', ...article }));
    Object.assign(data, { origins: [], claims: [] });
    writeFileSync(path, JSON.stringify(data));
    return folder;
}

// Every word as the document has it, and whether the lines stand at the right side.
const measure = () => {
    const range = document.createRange();
    const out = { words: [], blocks: [] };
    for (const block of document.querySelectorAll('#pane-main h1, #pane-main p')) {
        const size = parseFloat(getComputedStyle(block).fontSize);
        const lines = [...block.querySelectorAll('.line')];
        const boxes = lines.map((line) => {
            range.selectNodeContents(line);
            const { left, right, top } = range.getBoundingClientRect();
            return { left, right, top };
        });
        out.blocks.push({ words: block.textContent, dir: getComputedStyle(block).direction, lang: block.lang,
            boxes, starts: lines.map((line) => line.textContent[0]), ends: lines.map((line) => line.textContent.at(-1)) });
        if (size > 16) // the small print is too pale to be told from its ground
            for (const line of lines)
                for (const node of line.childNodes)
                    for (const part of node.data?.matchAll(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
                        range.setStart(node, part.index);
                        range.setEnd(node, part.index + part[0].length);
                        const box = range.getBoundingClientRect();
                        out.words.push({ x: box.left, y: (box.top + box.bottom) / 2 - size * 0.45, w: box.width, h: size, size, text: part[0] });
                    }
    }
    return out;
};

export async function run({ page, context, engine, site, serve }) {
    const folder = otherSite(site);
    const server = await serve(folder);
    try {
        await open(page, server.url);
        for (const [index, article] of articles.entries()) {
            await page.evaluate((hash) => { location.hash = hash; }, `#1/${slug}?in=${article.id}`);
            await eventually(async () =>
                assert.equal(await page.evaluate(() => document.querySelector('#pane-main h1').textContent), article.title));
            await still(page);
            const { words, blocks } = await page.evaluate(measure);
            const leftward = article.lang === 'ar' || article.lang === 'he';
            const read = blocks.filter((block) => block.lang === (article.lang === 'en' ? '' : article.lang) && !/2024\./.test(block.words));
            assert.ok(read.length >= 2, `${article.id}: its words say their language`);
            const side = leftward ? 'right' : 'left';
            const edge = read[0].boxes[0][side];
            for (const block of read) {
                assert.equal(block.dir, leftward ? 'rtl' : 'ltr', block.words);
                for (const box of block.boxes)
                    assert.ok(Math.abs(box[side] - edge) < 0.6, `${article.id}: a line begins ${box[side] - edge} px from the others`);
                for (const first of block.starts) assert.doesNotMatch(first, /[，。、％！）]/, 'no closing sign begins a line');
                for (const [i, last] of block.ends.entries())
                    if (last === '—') assert.notEqual(block.starts[i + 1], '—', 'a long dash stays whole');
            }
            if (article.lang === 'zh') assert.ok(read.some((block) => block.boxes.length > 1));
            if (engine === 'webkit') continue; // its driver makes no pictures
            // The canvas has its words in the same places: each has ink at both of its ends.
            const ink = await inkOf(context, await page.screenshot({ caret: 'initial' }), 1, words);
            for (const [i, word] of words.entries()) {
                const first = ink[i].findIndex((value) => value > dark);
                const last = ink[i].findLastIndex((value) => value > dark);
                const slack = 0.4 * word.size; // a word half a letter off has no ink at one end
                assert.ok(first >= 0 && first <= slack && last >= ink[i].length - 1 - slack,
                    `${article.id} (${index}): "${word.text}" has its ink in ${first} to ${last} of ${ink[i].length}`);
            }
        }
        await page.evaluate((hash) => { location.hash = hash; }, `#1/${slug}?in=fajr`);
        await eventually(async () => assert.ok(await page.evaluate(() => {
            getSelection().removeAllRanges();
            return window.find('إن السيول أخرجت نحو 12,600 شخص', true, false, true);
        })));
    } finally {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
    }
}
