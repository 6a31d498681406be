// Runs the browser tests: every tests/browser/NN_name.mjs against the built site, in Chromium, or
// in another engine those that say they can.
//
//   node tests/browser/run.mjs [--in=ENGINE] [SITE] [WORD…]
//
//   ENGINE   chromium, firefox (Debian's, over WebDriver BiDi), webkit (WebKitGTK: webkit.mjs) or wpe,
//            which draws on no WebGL 2 and thus shows the text view
//   WORD     only the tests whose file name holds one
//
// A test file exports
//   name       what must hold, as a sentence
//   run(t)     the test; what it throws is the failure
//   context    optional: options of the browser context, such as { javaScriptEnabled: false }
//   flags      optional: flags for a Chromium of its own, beside the usual ones
//   alsoIn     optional: the other engines whose drivers can do what the test asks of them
//   seconds    optional: how long it may take, when two minutes are too little
//   tolerates  optional: a regular expression for console errors that the test provokes
// and run(t) gets
//   t.page, t.context, t.browser    of playwright-core, fresh for this test
//   t.engine                        "chromium", "firefox", "webkit" or "wpe"
//   t.url                           the site's address, with a slash at the end
//   t.server                        { stop(), start() }: the site goes away and comes back
//   t.site, t.serve(folder)         the site's folder, and such a server, with its url, for another
//   t.errors                        errors of the page and of its console, so far
// Every test has its own server on a port of its own and its own profile: a service worker that one
// test installed never answers another. An error in the page fails the test, whatever run(t) says.
//
// The drivers of Firefox and WebKitGTK now and then lose a key or a window: there a test that fails is
// run once more, and what it said the first time is printed. In Chromium it fails.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, firefox } from 'playwright-core';
import { ofTheDriver } from './lib.mjs';
import { launchWebkit, launchWpe } from './webkit.mjs';

const usualSeconds = 120; // A slow machine takes a third of that.
const usualFlags = [
    '--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--disable-quic', '--no-first-run',
];

const engines = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebkit, wpe: launchWpe };
const asked = /^--in=(.*)$/.exec(process.argv[2] ?? '')?.[1];
const engine = asked ?? 'chromium';
const [site = 'dist', ...words] = process.argv.slice(asked ? 3 : 2);
const launch = engines[engine];
if (!launch) throw new Error(`"${engine}" is none of ${Object.keys(engines).join(', ')}`);

// Python's own server has the right media types for WebAssembly, modules and manifests. It writes
// its port in a first line; the pipe stays open, or its next write would end it.
function serve(folder, port = 0) {
    const child = spawn('python3', ['-u', '-m', 'http.server', String(port),
        '--bind', '127.0.0.1', '--directory', folder], { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const ready = new Promise((resolve, reject) => {
        let told = '';
        child.stdout.on('data', (chunk) => {
            told += chunk;
            const line = / port (\d+) /.exec(told);
            if (line) resolve(Number(line[1]));
        });
        ended.then(() => reject(new Error(`the server for ${folder} did not start`)));
    });
    return { child, ended, ready };
}

async function startServer(folder) {
    let server = serve(folder);
    const port = await server.ready;
    return {
        url: `http://127.0.0.1:${port}/`,
        async stop() {
            server?.child.kill();
            await server?.ended;
            server = null;
        },
        async start() {
            server ??= serve(folder, port);
            await server.ready;
        },
    };
}

// Debian's Firefox over WebDriver BiDi. Without a GPU it has WebGL only when it is told twice.
function launchFirefox() {
    return firefox.launch({
        channel: 'moz-firefox',
        executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
        env: { ...process.env, MOZ_WEBGL_FORCE_EGL: '1' },
        firefoxUserPrefs: { 'webgl.force-enabled': true },
    });
}

function launchChromium(flags = []) {
    return chromium.launch({
        executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
        args: [...usualFlags, ...flags],
    });
}

function watch(context, tolerates) {
    const errors = [];
    const keep = (text) => {
        if (!ofTheDriver(text) && !tolerates?.test(text)) errors.push(text);
    };
    context.on('weberror', (error) => keep(String(error.error())));
    context.on('console', (message) => {
        if (message.type() === 'error') keep(`${message.text()} (${message.location().url})`);
    });
    return errors;
}

async function runOne(test, shared) {
    const server = await startServer(site);
    const browser = test.flags && engine === 'chromium' ? await launch(test.flags) : shared;
    const context = await browser.newContext(test.context);
    const errors = watch(context, test.tolerates);
    try {
        const page = await context.newPage();
        const seconds = test.seconds ?? usualSeconds;
        const late = sleep(seconds * 1000, null, { ref: false }).then(() => {
            throw new Error(`not done after ${seconds} seconds`);
        });
        await Promise.race([
            test.run({ page, context, browser, engine, url: server.url, server, errors,
                site, serve: startServer }), late,
        ]);
        if (errors.length > 0) throw new Error(`errors in the page:\n${errors.join('\n')}`);
    } finally {
        await context.close();
        if (browser !== shared) await browser.close();
        await server.stop();
    }
}

const files = readdirSync(new URL('.', import.meta.url))
    .filter((file) => /^\d\d_.*\.mjs$/.test(file))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();

const browser = await launch();
let failures = 0;
let count = 0;
for (const file of files) {
    let line = `${count + 1} - ${file}`;
    const said = (error) => console.log(`${error.stack ?? error}`.replace(/^/gm, '    '));
    try {
        const test = await import(new URL(file, import.meta.url));
        if (engine !== 'chromium' && !test.alsoIn?.includes(engine)) continue;
        count += 1;
        line = `${count} - ${test.name}`;
        try {
            await runOne(test, browser);
        } catch (error) {
            if (engine === 'chromium') throw error;
            console.log(`# once more: ${line}`);
            said(error);
            await runOne(test, browser);
        }
        console.log(`ok ${line}`);
    } catch (error) {
        failures += 1;
        console.log(`not ok ${line}`);
        said(error);
    }
}
console.log(`# ${engine} ${browser.version()}, ${files.length - count} not for it`);
await browser.close();
process.exit(failures > 0 || count === 0 ? 1 : 0);
