// WebKitGTK and WPE for the browser tests: as much of playwright-core's way of speaking as they use,
// over WebDriver (W3C), which WebKitWebDriver and WPEWebDriver answer. No package is needed.
//
//   const browser = await launchWebkit();            Xvfb, one for all windows
//   const browser = await launchWpe();               Cog without a screen, one window of one size
//   const context = await browser.newContext(…);     a driver and a MiniBrowser of its own
//   const page = await context.newPage();            a window in it
//
// It refuses what it does not know: a test that needs more says that it is not for this engine.
// Clicks and keys go through WebDriver's actions, thus through the engine's own event handling.
// The console's errors come over MiniBrowser's standard output, which the driver passes on.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// Debian has it in the folder of the machine's kind, /usr/lib/x86_64-linux-gnu for one.
const miniBrowser = readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
const keys = {
    Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009',
    Alt: '\uE00A', Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010',
    Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014',
    ArrowDown: '\uE015', Delete: '\uE017',
};
const known = ['viewport', 'permissions', 'colorScheme'];

const freePort = () =>
    new Promise((resolve) => {
        const server = createServer().listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });

// Xvfb writes the number of the display that it took to descriptor 3.
export async function startDisplay() {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1300x24', '-nolisten', 'tcp'],
        { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise((resolve, reject) => {
        child.stdio[3].once('data', (chunk) => resolve(String(chunk).trim()));
        child.once('close', () => reject(new Error('Xvfb did not start')));
    });
    return { child, name: `:${number}` };
}

// What runs in the page: a function and its one argument; promises are waited for.
const asScript = (use) =>
    `const done = arguments[arguments.length - 1];
     Promise.resolve().then(() => (${use})(...arguments[0])).then(
         (value) => done({ value }),
         (error) => done({ error: String(error && error.stack || error) + ' ' + error }));`;

class Locator {
    constructor(page, path) {
        this.page = page;
        this.path = path; // [[selector, index, hasText, visible]…], each inside the one before
    }
    locator(selector, { hasText } = {}) {
        return new Locator(this.page, [...this.path, [selector, null, hasText ?? null]]);
    }
    filter({ visible }) {
        const [selector, index, hasText] = this.path.at(-1);
        return new Locator(this.page, [...this.path.slice(0, -1), [selector, index, hasText, visible]]);
    }
    nth(index) {
        const [selector, , ...more] = this.path.at(-1);
        return new Locator(this.page, [...this.path.slice(0, -1), [selector, index, ...more]]);
    }
    first() { return this.nth(0); }
    last() { return this.nth(-1); }
    // Runs `use(element, argument)` on the one element; waits for it to be there.
    async evaluate(use, argument) {
        const found = `(path, argument) => {
            const at = (${elementsOf})(path);
            if (at.length === 0) return { none: true };
            if (at.length > 1) throw new Error(at.length + ' elements, not one: ' + JSON.stringify(path));
            return Promise.resolve((${use})(at[0], argument)).then((value) => ({ value }));
        }`;
        for (let tries = 0; ; tries += 1) {
            const { none, value } = await this.page.run(found, [this.path, argument ?? null]);
            if (!none) return value;
            if (tries > 100) throw new Error(`no element: ${JSON.stringify(this.path)}`);
            await sleep(50);
        }
    }
    count() { return this.page.run(`(path) => (${elementsOf})(path).length`, [this.path]); }
    allInnerTexts() {
        return this.page.run(`(path) => (${elementsOf})(path).map((element) => element.innerText)`, [this.path]);
    }
    textContent() { return this.evaluate((element) => element.textContent); }
    innerText() { return this.evaluate((element) => element.innerText); }
    inputValue() { return this.evaluate((element) => element.value); }
    getAttribute(name) { return this.evaluate((element, name) => element.getAttribute(name), name); }
    focus() { return this.evaluate((element) => element.focus()); }
    async isVisible() {
        return (await this.count()) > 0 && this.evaluate((element) => element.getClientRects().length > 0);
    }
    async isHidden() { return !(await this.isVisible()); }
    async fill(text) {
        await this.evaluate((element) => { element.focus(); element.select(); });
        await this.page.keyboard.press('Backspace');
        await this.page.keyboard.type(text);
    }
    async click() {
        const at = await this.evaluate(async (element) => {
            element.scrollIntoView({ block: 'nearest' });
            await new Promise(requestAnimationFrame);
            const box = element.getClientRects()[0];
            const spot = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
            const hit = document.elementFromPoint(spot.x, spot.y);
            if (!element.contains(hit) && !hit?.contains(element))
                throw new Error(`${element.outerHTML.slice(0, 120)} lies under ${hit?.outerHTML.slice(0, 120)}`);
            return spot;
        });
        await this.page.actions('pointer', [
            { type: 'pointerMove', duration: 0, ...at }, { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 }]);
    }
}

// In the page: the elements of a locator's path.
const elementsOf = (path) => {
    let roots = [document];
    for (const [selector, index, hasText, visible] of path) {
        let found = [...new Set(roots.flatMap((root) => [...root.querySelectorAll(selector)]))];
        if (hasText) found = found.filter((element) => element.textContent.includes(hasText));
        if (visible) found = found.filter((element) => element.getClientRects().length > 0);
        roots = index === null ? found : [found.at(index)].filter(Boolean);
    }
    return roots;
};

const roles = { searchbox: 'input[type="search"]', button: 'button', link: 'a[href]' };

class Page {
    constructor(context, handle) {
        this.context = context;
        this.handle = handle;
        this.keyboard = {
            press: (chord) => {
                const parts = chord === '+' ? ['+'] : chord.split('+');
                const values = parts.map((part) => keys[part] ?? part);
                return this.actions('key', [
                    ...values.map((value) => ({ type: 'keyDown', value })),
                    ...values.reverse().map((value) => ({ type: 'keyUp', value }))]);
            },
            type: (text) => this.actions('key', [...text].flatMap((value) => [
                { type: 'keyDown', value }, { type: 'keyUp', value }])),
        };
    }
    async command(method, path, body) {
        await this.context.inWindow(this.handle);
        return this.context.command(method, path, body);
    }
    async actions(type, actions) {
        const source = { type, id: type, actions };
        if (type === 'pointer') source.parameters = { pointerType: 'mouse' };
        await this.command('POST', '/actions', { actions: [source] });
    }
    async run(use, given) {
        const { value, error } = await this.command('POST', '/execute/async',
            { script: asScript(use), args: [given] });
        if (error) throw new Error(error);
        return value;
    }
    evaluate(use, argument) { return this.run(`${use}`, [argument ?? null]); }
    async waitForFunction(use, argument) {
        for (let tries = 0; ; tries += 1) {
            const value = await this.evaluate(use, argument).catch(() => false);
            if (value) return value;
            if (tries > 300) throw new Error(`does not become true: ${use}`);
            await sleep(100);
        }
    }
    async goto(url) {
        await this.command('POST', '/url', { url });
        const status = await this.evaluate(() =>
            performance.getEntriesByType('navigation')[0]?.responseStatus);
        return { status: () => status };
    }
    reload() { return this.command('POST', '/refresh', {}); }
    goBack() { return this.command('POST', '/back', {}); }
    goForward() { return this.command('POST', '/forward', {}); }
    waitForURL(pattern) {
        return this.waitForFunction((source) => new RegExp(source).test(location.href), pattern.source);
    }
    title() { return this.evaluate(() => document.title); }
    locator(selector, options) { return new Locator(this, []).locator(selector, options); }
    getByRole(role, { name } = {}) {
        if (!roles[role]) throw new Error(`the role ${role} is not known here`);
        return this.locator(roles[role], { hasText: name });
    }
    async screenshot() {
        return Buffer.from(await this.command('GET', '/screenshot'), 'base64');
    }
    // The window's own bars are not part of it; without a window manager the size is taken at once.
    async setViewportSize({ width, height }) {
        const inner = () => this.evaluate(() => [innerWidth, innerHeight]);
        let [more, higher] = [0, 100];
        for (let tries = 0; tries < 20; tries += 1) {
            await this.command('POST', '/window/rect', { width: width + more, height: height + higher });
            await sleep(100);
            const [w, h] = await inner();
            if (w === width && h === height) return;
            more += width - w;
            higher += height - h;
        }
        throw new Error(`the window does not become ${width} by ${height}: ${await inner()}`);
    }
    async close() {
        const [left] = await this.command('DELETE', '/window');
        await this.context.inWindow(left);
    }
}

// What the two ports differ in. WPE draws into memory, so it needs no display.
const ports = {
    webkit: {
        driver: process.env.WEBKITWEBDRIVER || 'WebKitWebDriver',
        options: 'webkitgtk:browserOptions',
        browser: { binary: miniBrowser, args: ['--automation', '--enable-write-console-messages-to-stdout=true'] },
        sizes: true,
    },
    wpe: {
        driver: process.env.WPEWEBDRIVER || 'WPEWebDriver',
        options: 'wpe:browserOptions',
        browser: { binary: '/usr/bin/cog', args: [
            '--automation', '--platform=headless', '--enable-write-console-messages-to-stdout=true'] },
        sizes: false,
    },
};

class Context {
    constructor(port, display, options) {
        this.port = port;
        this.display = display;
        this.options = options;
        this.listeners = { weberror: [], console: [] };
        for (const option of Object.keys(options))
            if (!known.includes(option)) throw new Error(`the option ${option} is not known here`);
    }
    on(event, use) { this.listeners[event].push(use); }
    async start() {
        this.home = mkdtempSync(join(tmpdir(), 'crossread-webkit-'));
        const port = await freePort();
        this.driver = spawn(this.port.driver, [`--port=${port}`], {
            detached: true, // so that the windows end with it
            env: {
                ...process.env, DISPLAY: this.display, HOME: this.home, XDG_RUNTIME_DIR: this.home,
                GTK_THEME: this.options.colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
                WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // it needs rights that a container lacks
            },
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        for (const stream of [this.driver.stdout, this.driver.stderr])
            stream.on('data', (chunk) => this.hear(String(chunk)));
        this.base = `http://127.0.0.1:${port}`;
        for (let tries = 0; ; tries += 1) {
            if (await fetch(`${this.base}/status`).catch(() => null)) break;
            if (tries > 100) throw new Error(`${this.port.driver} does not answer`);
            await sleep(50);
        }
        const { sessionId, capabilities } = await this.command('POST', '', {
            capabilities: { alwaysMatch: { [this.port.options]: this.port.browser } },
        });
        this.session = sessionId;
        this.version = capabilities.browserVersion;
        await this.command('POST', '/timeouts', { script: 60000, pageLoad: 60000 });
        return this;
    }
    // "CONSOLE SECURITY ERROR text", "CONSOLE JS ERROR text"
    hear(text) {
        for (const line of text.split('\n')) {
            const error = /CONSOLE (?:\S+ )?ERROR (.*)/.exec(line)?.[1];
            if (error === undefined) continue;
            for (const use of this.listeners.console)
                use({ type: () => 'error', text: () => error, location: () => ({ url: '' }) });
        }
    }
    async command(method, path, body) {
        const session = this.session ? `/session/${this.session}` : '/session';
        const response = await fetch(this.base + session + path, {
            method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' },
        });
        const { value } = await response.json();
        if (value?.error) throw new Error(`${value.error}: ${value.message}`);
        return value;
    }
    async inWindow(handle) {
        if (this.current === handle) return;
        await this.command('POST', '/window', { handle });
        this.current = handle;
    }
    async newPage() {
        const handle = this.opened
            ? (await this.command('POST', '/window/new', { type: 'window' })).handle
            : await this.command('GET', '/window');
        this.opened = true;
        const page = new Page(this, handle);
        if (this.port.sizes) await page.setViewportSize(this.options.viewport ?? { width: 1280, height: 720 });
        return page;
    }
    async close() {
        if (this.session) await this.command('DELETE', '').catch(() => {});
        try {
            process.kill(-this.driver.pid);
        } catch {} // It is gone already.
        rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
    }
}

export const launchWebkit = async () => launched(ports.webkit, await startDisplay());
export const launchWpe = () => launched(ports.wpe, { name: '', child: { kill() {} } });

function launched(port, display) {
    let version = '';
    return {
        version: () => version,
        async newContext(options = {}) {
            const context = new Context(port, display.name, options);
            try {
                await context.start();
            } catch (error) {
                await context.close();
                throw error;
            }
            version = context.version;
            return context;
        },
        async close() { display.child.kill(); },
    };
}
