// What a screen reader says of one claim, out of the browser's own accessibility tree (AT-SPI).
//
// Playwright's browsers have no window and thus no such tree; here the same browser runs in a window
// of its own, with a D-Bus session of its own, and heard.py reads it. One golden holds for both
// engines: roles and states are told alike. CROSSREAD_UPDATE=1 writes it anew, to be read as a diff.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { address, slug } from './lib.mjs';
import { startDisplay } from './webkit.mjs';

export const name = 'a screen reader hears a claim whole, in order, and each thing once';
export const alsoIn = ['firefox']; // WebKitGTK's window without a manager is too narrow for the same page.
export const seconds = 240;

const key = 'us-control-servers';
const allRows = 100;
const readings = [
    ['claim', address(key), 'Cite and export', allRows],
    ['claim-page', `${slug}/${key}/index.html`, 'Open in the reader', allRows],
    ['figures', `#1/${slug}?view=figures`, 'What is counted', 3],
];

// Without a window manager the window is as large as it asks to be.
const browsers = {
    chromium: (home, url) => [
        process.env.CHROMIUM || '/usr/bin/chromium', '--no-sandbox', '--force-renderer-accessibility',
        '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', `--user-data-dir=${home}/profile`,
        '--window-size=1280,900', url],
    firefox: (home, url) => {
        const profile = join(home, 'profile');
        mkdirSync(profile);
        const settings = {
            'webgl.force-enabled': true, 'accessibility.force_disabled': -1,
            'browser.aboutwelcome.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false,
        };
        writeFileSync(join(profile, 'user.js'), Object.entries(settings).map(([of, is]) =>
            `user_pref(${JSON.stringify(of)}, ${JSON.stringify(is)});\n`).join(''));
        return [process.env.FIREFOX || '/usr/bin/firefox-esr', '--no-remote', '--profile', profile,
            '--width', '1280', '--height', '900', url];
    },
};

// What a program says of its failure is the error.
async function done(command, env) {
    const child = spawn(command[0], command.slice(1), { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let wrong = '';
    child.stderr.on('data', (chunk) => { wrong += chunk; });
    const status = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', resolve);
    });
    assert.equal(status, 0, wrong);
}

async function hear(engine, url, until, rows) {
    const display = await startDisplay();
    const home = mkdtempSync(join(tmpdir(), 'crossread-heard-'));
    try {
        // Debian's own Python has what speaks AT-SPI.
        const out = join(home, 'heard.txt');
        await done(['dbus-run-session', '--', '/usr/bin/python3',
            new URL('heard.py', import.meta.url).pathname, out, until, String(rows),
            ...browsers[engine](home, url)], {
            ...process.env, DISPLAY: display.name, HOME: home, XDG_RUNTIME_DIR: home, LANG: 'C.UTF-8',
            GNOME_ACCESSIBILITY: '1', MOZ_WEBGL_FORCE_EGL: '1',
        });
        return readFileSync(out, 'utf8');
    } finally {
        display.child.kill();
        rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
}

export async function run({ url, engine }) {
    for (const [what, path, until, rows] of readings) {
        const heard = await hear(engine, url + path, until, rows);
        assert.doesNotMatch(heard, /NO NAME/, `${what}: something has no name`);
        const golden = new URL(`../data/heard.${what}.golden.txt`, import.meta.url);
        if (process.env.CROSSREAD_UPDATE === '1' && engine === 'chromium') writeFileSync(golden, heard);
        assert.ok(existsSync(golden), `${golden.pathname} is missing; CROSSREAD_UPDATE=1 writes it`);
        assert.equal(heard, readFileSync(golden, 'utf8'), what);
    }
}
