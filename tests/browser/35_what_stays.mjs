// What a step leaves as it was stays the very same in the document: selected words stay selected, the
// focus stays without being set again, and a screen reader's cursor stays on its node. And whatever
// the way, the document is the one that its mirror gives when it is made anew.
import assert from 'node:assert/strict';
import { eventually, open, slug, still } from './lib.mjs';

export const name = 'what a step does not change stays the same nodes, selected and focused';
export const alsoIn = ['firefox', 'webkit'];
export const seconds = 240;
export const context = { viewport: { width: 1280, height: 800 } };

const moduleOf = (name) =>
    performance.getEntriesByType('resource').map((entry) => entry.name)
        .find((url) => new RegExp(`/${name}\\.[0-9a-f]+\\.js$`).test(url));

// Remembers the nodes of a pane, its selected words and what gets the focus from here on.
const watch = (selector) => {
    window.copied = () => {
        const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true });
        document.querySelector('#pane-main').dispatchEvent(event);
        return event.clipboardData.getData('text/plain');
    };
    const walker = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_ALL);
    window.nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    window.before = { selected: String(getSelection()), copied: copied(), focused: document.activeElement };
    window.focuses = 0;
    document.addEventListener('focusin', () => { focuses += 1; });
};
const change = (selector) => {
    const walker = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_ALL);
    const gone = new Set(nodes);
    let made = 0;
    while (walker.nextNode()) made += gone.delete(walker.currentNode) ? 0 : 1;
    return {
        gone: gone.size, made, focuses, selected: String(getSelection()) === before.selected,
        copied: copied() === before.copied, focused: document.activeElement === before.focused,
    };
};
const nothing = { gone: 0, made: 0, focuses: 0, selected: true, copied: true, focused: true };

const hashOf = (page) => page.evaluate(() => location.hash);

async function step(page, act, what) {
    const from = await hashOf(page);
    await act();
    await eventually(async () => assert.notEqual(await hashOf(page), from, what));
    await still(page);
}

// From one paragraph's end over a mark into the next; and the second mark has the focus.
const select = () => {
    const marks = [...document.querySelectorAll('#pane-main p a[data-id^="mark-"]')];
    marks[1].focus({ preventScroll: true });
    const range = document.createRange();
    range.setStart(marks[0].firstChild, 2);
    range.setEnd(marks[4].firstChild, 3);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return [String(range).length, marks.length];
};

async function inAnArticle(page, url) {
    await open(page, `${url}#1/${slug}?in=infosecurity`);
    const [letters, marks] = await page.evaluate(select);
    assert.ok(letters > 60 && marks > 6, `${letters} letters, ${marks} marks`);
    await page.evaluate(watch, '#pane-main');
    for (let i = 0; i < 3; i += 1) await step(page, () => page.keyboard.press('n'), 'the next difference');
    assert.deepEqual(await page.evaluate(change, '#pane-main'), nothing, 'after the key of the next claim');
    await step(page, () => page.keyboard.press('Enter'), 'the mark with the focus');
    assert.deepEqual(await page.evaluate(change, '#pane-main'), nothing, 'after the mark itself');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-current')), 'true');
    // Another article: the list beside it stays, and what is current in it is another item.
    await page.evaluate(watch, '#pane-rail');
    await step(page, () => page.keyboard.press('j'), 'the next source');
    const { gone, made } = await page.evaluate(change, '#pane-rail');
    assert.deepEqual([gone, made], [0, 0], 'the list of sources');
    assert.equal(await page.evaluate(() => getSelection().isCollapsed), true, 'what is gone is not selected');
}

async function inTheGrid(page, url) {
    await page.goto('about:blank');
    await open(page, `${url}#1/${slug}?view=figures`);
    await page.evaluate(() => {
        getSelection().selectAllChildren(document.querySelector('#pane-main p'));
        document.querySelector('#pane-main [role="rowheader"] a').focus({ preventScroll: true });
    });
    await page.evaluate(watch, '#pane-main');
    await step(page, () => page.keyboard.press('Enter'), 'the first claim of the grid');
    // The claim beside it takes room: texts that break anew are made anew, and no others.
    await page.evaluate(watch, '#pane-main');
    await step(page, () => page.keyboard.press('n'), 'the next difference');
    assert.deepEqual(await page.evaluate(change, '#pane-main'), nothing, 'in the grid');
}

// Every mirror that is shown from here on is kept, as it was given.
const keepMirrors = async (url) => {
    const { Layer } = await import(url);
    const root = document.createElement('div');
    const anew = new Layer(root, () => {});
    const shown = [];
    const { show } = Layer.prototype;
    Layer.prototype.show = function (index, ...more) {
        if (this !== anew) {
            shown[index] = more;
            window.layer = this;
        }
        return show.call(this, index, ...more);
    };
    window.differing = () => shown.flatMap((more, index) => {
        show.call(anew, index, false);
        show.call(anew, index, ...more);
        const [here, there] = [layer, anew].map(({ panes }) => panes[index].content);
        if (here.isEqualNode(there)) return [];
        const at = [...there.querySelectorAll('*')].findIndex((element, i) =>
            !element.isEqualNode(here.querySelectorAll('*')[i]));
        return [here, there].map((root) => root.querySelectorAll('*')[at]?.outerHTML ?? root.outerHTML);
    });
    window.panes = () => shown.filter(([is]) => is).length;
};

async function allWays(page, url) {
    await page.goto('about:blank');
    await open(page, `${url}#1/${slug}`);
    await page.evaluate(keepMirrors, await page.evaluate(moduleOf, 'layer'));
    const keys = await page.evaluate(async () =>
        (await (await fetch(document.getElementById('story-data').href)).json()).claims.map(({ k }) => k));
    assert.ok(keys.every(Boolean));
    const views = ['', '?view=figures', '?view=quotes', '?view=sources', '?view=settings', '?in=xinhua', '?q=china',
        '?q=2196', '?q=servers', '?q=~3e', '?in=infosecurity&beside=reuters'];
    // The same walk every time: a step of 7 through the claims meets each in another view.
    let steps = 0;
    for (const width of [1280, 390, 820, 1100]) {
        // No driver makes every width; the reader takes the one that its box has.
        await page.evaluate((room) => {
            document.getElementById('reader').style.right = `calc(100% - ${room}px)`;
        }, width);
        await still(page);
        for (let i = 0; i < Math.max(keys.length, views.length * 2); i += 1) {
            const key = i % 3 === 2 ? '' : `/${keys[(i * 7 + steps) % keys.length]}`;
            await page.evaluate((to) => { location.hash = to; }, `#1/${slug}${key}${views[i % views.length]}`);
            if (i % 5 === 0) await page.keyboard.press('d');
            await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
            assert.deepEqual(await page.evaluate(() => differing()), [], `${width} px, ${await hashOf(page)}`);
            steps += 1;
        }
    }
    await still(page);
    assert.deepEqual(await page.evaluate(() => differing()), []);
    assert.ok(await page.evaluate(() => panes()) > 1);
    console.log(`# ${steps} steps`);
}

export async function run({ page, url }) {
    await inAnArticle(page, url);
    await inTheGrid(page, url);
    await allWays(page, url);
}
