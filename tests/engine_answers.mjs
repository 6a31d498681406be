// Whether the engine as WebAssembly answers with the same bytes as the native command.
//
//   node tests/engine_answers.mjs build/native/crossread build/web/engine.wasm
//
// The lines are the bundled articles, every input that the fuzzers left in tests/data, and some made
// here. Prints a line of TAP for each group of lines; a difference is shown from its first byte.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { load_engine } from './engine.mjs';

const [command, program] = process.argv.slice(2);
const largest_answer = 1 << 30; // bytes that the command may print

// Bytes that are no UTF-8 cannot stand in JSON, so a text is read as one byte a letter.
const text_of = path => readFileSync(path, 'latin1');
const files_of = folder => readdirSync(folder).sort().map(name => join(folder, name));
const line = (id, texts) =>
    JSON.stringify({ id, articles: texts.map(text => ({ text, title: 't', source: 's' })) });

const story = files_of('assets/stories/who-hacks-whom').filter(path => path.endsWith('.md'));
const utf8 = story.map(path => readFileSync(path, 'utf8').split('---\n').slice(2).join('---\n'));
const groups = {
    'the bundled articles, one by one': utf8.map((text, i) => line(`${i}`, [text])),
    'the bundled articles, compared': [line('all', utf8), line('back', [...utf8].reverse())],
    'what the fuzzer found in articles': files_of('tests/data/engine_corpus')
        .map((path, i) => line(`${i}`, [text_of(path)])),
    'what the fuzzer found in lines': files_of('tests/data/lines_corpus')
        .flatMap(path => text_of(path).split('\n')).filter(text => /[^ \t\r]/.test(text)),
    'numbers at the edge of what a double holds': ['0.1', '1e9', '9'.repeat(17), '9'.repeat(400),
        '123456789.123456789', '1/3', '0.000001', '1,2,3', '−4', '½', '5¾']
        .map(number => line(number, [`It rose by ${number} percent to ${number} tonnes, he said.`])),
};

const answer = await load_engine(program);

function native(lines) {
    const run = spawnSync(command, ['analyse', '--ndjson'],
        { input: lines.join('\n') + '\n', maxBuffer: largest_answer });
    return run.stdout;
}

let number = 0;
for (const [name, lines] of Object.entries(groups)) {
    const there = native(lines);
    const here = Buffer.concat(lines.flatMap(text => [answer(text), Buffer.from('\n')]));
    const same = lines.length > 0 && there.equals(here);
    console.log(`${same ? 'ok' : 'not ok'} ${++number} - ${name}: ${lines.length} lines, ` +
                `${here.length} bytes`);
    if (same) continue;
    let at = 0;
    while (at < there.length && there[at] === here[at]) ++at;
    const from = Math.max(0, at - 60);
    console.log(`# native       …${there.subarray(from, at + 60)}`);
    console.log(`# WebAssembly  …${here.subarray(from, at + 60)}`);
    process.exitCode = 1;
}
