// Every word that is drawn stands in the document at that moment, and every command is a button or a link.
//
// What is drawn is learnt from the pen itself: fillText is watched, and the page is told that its fonts
// have changed, upon which it forgets its pictures of words and draws all of them anew.
import assert from 'node:assert/strict';
import { address, beside, can, open, phone, slug, still, wide } from './lib.mjs';

export const name = 'every word that is drawn is in the document, and every command has a control';
export const alsoIn = ['firefox', 'webkit'];
export const seconds = 240;

const claim = 'us-control-servers';
const places = [
    `#1/${slug}`, address(claim), address(claim, '?in=infosecurity&beside=reuters'), `#1/${slug}?in=xinhua`,
    ...['figures', 'quotes', 'sources', 'settings'].map((view) => `#1/${slug}?view=${view}`),
    address(claim, '?view=figures'), `#1/${slug}?q=1.29m`, `#1/${slug}?q=~3e`, `#1/${slug}?q=nowhere`,
    `#1/${slug}/nowhere`,
];

const watchPen = () => {
    const pen = CanvasRenderingContext2D.prototype;
    const { fillText } = pen;
    window.drawn = new Set();
    pen.fillText = function (text, ...more) {
        drawn.add(text);
        return fillText.call(this, text, ...more);
    };
};

const drawAnew = () => {
    drawn.clear();
    document.fonts.dispatchEvent(new Event('loadingdone'));
};
const scrollThrough = async () => {
    for (const pane of document.querySelectorAll('.pane:not([hidden])'))
        for (let y = pane.scrollHeight; y > 0; ) {
            y = Math.max(0, y - Math.max(200, pane.clientHeight * 0.9));
            pane.scrollTop = y;
            for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
        }
};

// Words of the picture that the document has nowhere as words of their own.
const unwritten = () => {
    const shown = (element) => !element.closest('[hidden]');
    const plain = (text) => text.replace(/[\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();
    let written = ' ';
    for (const pane of document.querySelectorAll('.pane')) {
        if (!shown(pane)) continue;
        const walker = document.createTreeWalker(pane, NodeFilter.SHOW_ALL);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.nodeType === Node.TEXT_NODE) written += node.data;
            else if (shown(node) && node.matches('input')) written += ` ${node.placeholder} ${node.value} `;
            else written += ` ${node.getAttribute('aria-label') ?? ''} `;
        }
    }
    written = plain(written);
    const letter = /[\p{L}\p{N}]/u;
    // A word that is part of a longer one is another word, unless both are written without spaces.
    const apart = (a, b) => !a || !b || !letter.test(a) || !letter.test(b) || a > '\u2e7f' || b > '\u2e7f';
    const isWritten = (text) => {
        for (let at = written.indexOf(text); at >= 0; at = written.indexOf(text, at + 1)) {
            const end = at + text.length;
            if (apart(written[at - 1], text[0]) && apart(text.at(-1), written[end])) return true;
        }
        return false;
    };
    return { count: drawn.size, missing: [...drawn].map(plain).filter((text) => text && !isWritten(text)) };
};

// What can be pressed, as a person calls it, without those of the list of commands itself.
const controls = () => [...document.querySelectorAll('.pane:not([hidden]) :is(a, button, input)')]
    .filter((element) => !element.dataset.id?.startsWith('hit-') && !element.hidden)
    .map((element) => ({
        name: element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim(),
        command: element.dataset.command ?? '', id: element.dataset.id ?? '', address: element.getAttribute('href') ?? '',
    }));
const listed = () => [...document.querySelectorAll('#pane-main button[data-id^="hit-"]')]
    .map((button) => ({ name: button.firstChild.textContent.trim(), command: button.dataset.command }));

// Where the command is no button of its own name, the link or field that does the same.
const otherwise = {
    'cite-and-export': ({ name }) => name === 'Cite and export',
    'open-original': ({ name, address }) => /^https?:/.test(address) && name.length > 3,
    'next-article': ({ id }) => id.startsWith('source-'),
    'previous-article': ({ id }) => id.startsWith('source-'),
    'previous-difference': ({ id }) => id.startsWith('mark-'),
    'show-story': ({ name, id }) => name === 'Story' || id === 'home',
    'show-article': ({ name }) => name === 'Article',
    'show-figures': ({ name }) => name === 'Figures',
    'show-quotes': ({ name }) => name === 'Quotes',
    'show-sources': ({ name }) => name === 'Sources',
    'show-settings': ({ name }) => name.endsWith('settings and keys'),
    search: ({ name }) => name.startsWith('Search'),
};

export async function run(t) {
    const offered = [];
    const commands = new Map();
    let words = 0;
    for (const window of [wide, phone]) {
        if (!can(t.engine, window)) continue;
        await beside(t, window, async (page) => {
            await open(page, t.url);
            await page.evaluate(watchPen);
            for (const hash of places) {
                await page.evaluate((to) => { location.hash = to; }, hash);
                await still(page);
                await page.evaluate(drawAnew);
                await still(page);
                await page.evaluate(scrollThrough);
                await still(page);
                const { count, missing } = await page.evaluate(unwritten);
                const what = `${window.viewport.width} px, ${hash}`;
                assert.ok(count > 20, `${what}: ${count} words were drawn`);
                assert.deepEqual(missing, [], what);
                words += count;
                offered.push(...(await page.evaluate(controls)));
                for (const { name, command } of await page.evaluate(listed)) commands.set(command, name);
            }
        });
    }
    assert.ok(commands.size > 20, `${commands.size} commands are listed`);
    const without = [...commands].filter(([command]) =>
        !offered.some((control) => control.name
            && (control.command === command || otherwise[command]?.(control))));
    assert.deepEqual(without, [], 'commands without a control');
    console.log(`# ${words} drawn words, ${commands.size} commands`);
}
