// The engine beside wink-nlp, on the same text in one run.
//
//   node tests/bench/engine.mjs [build/native/bench/engine_bench [build/web/engine.wasm]]
//
// What runs, each on the articles of news.mjs, each several times, the least time printed:
//
//   engine, native      analyse() alone, article by article (tests/bench/engine.cpp)
//   command, native     the filter of `crossread analyse --ndjson`: JSON in, JSON out
//   engine.wasm         the same lines in node: JSON in, JSON out
//   wink-nlp            its default pipe, as its guide shows it: readDoc, then the entities (numbers,
//                       money, percentages, dates, …) with their places and kinds, and the sentences
//   wink-nlp, patterns  and with custom entities: a number with its noun, a speaker with the verb.
//                       Nearer to what the engine finds, which names speakers and credits as well
//
// Times are of the processor. wink-nlp comes from npm, into build/bench.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import { load_engine } from '../engine.mjs';
import { make_article, make_news, seeded } from './news.mjs';

const [bench = 'build/native/bench/engine_bench', program = 'build/web/engine.wasm'] =
    process.argv.slice(2);
const folder = resolve('build/bench');
const rounds = 25;
const rounds_of_wink = 3;
const letters = 500_000;
const letters_of_long = 400_000;

const articles = make_news(letters);
const long = make_article(seeded(7), letters_of_long);
const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

function least_seconds(times, work) {
    let least = Infinity;
    for (let i = 0; i < times; ++i) {
        const before = process.cpuUsage();
        work();
        const { user, system } = process.cpuUsage(before);
        least = Math.min(least, (user + system) / 1e6);
    }
    return least;
}

function run_native() {
    writeFileSync(`${folder}/articles.txt`, articles.join('\f'));
    writeFileSync(`${folder}/long.txt`, long);
    const printed = execFileSync(bench, [`${folder}/articles.txt`, `${folder}/long.txt`]);
    return Object.fromEntries(printed.toString().trim().split('\n')
        .map(line => line.split(' ')).map(([name, number]) => [name, Number(number)]));
}

async function run_wasm() {
    const answer = await load_engine(program);
    const lines = articles.map(text => JSON.stringify({ id: '1', text }));
    const tenth = long.slice(0, long.length / 10);
    const [whole_line, tenth_line] = [long, tenth].map(text => JSON.stringify({ id: '1', text }));
    return {
        seconds: least_seconds(rounds, () => lines.forEach(line => answer(line))),
        long_seconds: least_seconds(rounds, () => answer(whole_line)),
        tenth_seconds: least_seconds(rounds, () => answer(tenth_line)),
    };
}

function run_wink() {
    if (!existsSync(`${folder}/node_modules/wink-nlp`)) {
        writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
        execFileSync('npm', ['install', '--no-audit', '--no-fund', 'wink-nlp@2.4.0',
            'wink-eng-lite-web-model@1.8.1'], { cwd: folder, stdio: 'inherit' });
    }
    const require = createRequire(`${folder}/package.json`);
    const model = require('wink-eng-lite-web-model');
    const make = () => require('wink-nlp')(model);
    let found = 0;
    const plain = make();
    const read = text => {
        const document = plain.readDoc(text);
        found += document.entities().out(plain.its.detail).length;
        found += document.sentences().out().length;
    };
    const custom = make();
    custom.learnCustomEntities([
        { name: 'figure', patterns: ['[CARDINAL|MONEY|PERCENT] [|ADJ] NOUN'] },
        { name: 'speaker', patterns: ['[PROPN|PRON|NOUN] [said|says|told|added|reported]'] },
    ]);
    const read_patterns = text => {
        const document = custom.readDoc(text);
        found += document.entities().out(custom.its.detail).length;
        found += document.sentences().out().length;
        found += document.customEntities().out(custom.its.detail).length;
    };
    const seconds = least_seconds(rounds_of_wink, () => articles.forEach(read));
    const found_plain = found / rounds_of_wink;
    return { seconds, found: found_plain,
        pattern_seconds: least_seconds(rounds_of_wink, () => articles.forEach(read_patterns)) };
}

mkdirSync(folder, { recursive: true });
const native = run_native();
const wasm = await run_wasm();
const wink = run_wink();

const row = (name, seconds) =>
    console.log(name.padEnd(22), (bytes / seconds / 1e6).toFixed(2).padStart(8),
        (wink.seconds / seconds).toFixed(1).padStart(10),
        (wink.pattern_seconds / seconds).toFixed(1).padStart(14));
console.log(`${articles.length} articles, ${bytes} bytes; the engine finds ${native.found} figures`,
    `and quotes,\nwink-nlp ${wink.found} entities and sentences\n`);
console.log(''.padEnd(22), 'MB/s'.padStart(8), 'x wink-nlp'.padStart(10),
    'x its patterns'.padStart(14));
row('engine, native', native.engine_seconds);
row('command, native', native.command_seconds);
row('engine.wasm', wasm.seconds);
row('wink-nlp', wink.seconds);
row('wink-nlp, patterns', wink.pattern_seconds);

const ratio = (name, number) => console.log(name.padEnd(44), number.toFixed(2).padStart(6));
console.log();
ratio('ten times the text costs: engine, native',
    native.long_engine_seconds / native.tenth_engine_seconds);
ratio('                          a line, native',
    native.long_line_seconds / native.tenth_line_seconds);
ratio('                          a line, engine.wasm', wasm.long_seconds / wasm.tenth_seconds);
ratio('memory, of the text: engine', native.engine_memory / native.long_bytes);
ratio('                     a line', native.line_memory / native.long_bytes);
