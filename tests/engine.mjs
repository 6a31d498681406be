// The engine as WebAssembly in node: a line of JSON in, a line of JSON out (src/cli/engine.cpp).
//
//   const answer = await load_engine('build/web/engine.wasm')
//   answer('{"id":"1","text":"…"}')      a Buffer with the answer's bytes
import { readFileSync } from 'node:fs';

const stops = name => () => { throw new Error(`the engine called ${name}`); };

export async function load_engine(path) {
    const module = new WebAssembly.Module(readFileSync(path));
    const imports = {};
    for (const { module: from, name } of WebAssembly.Module.imports(module)) {
        imports[from] ??= {};
        // That its memory grew needs no answer; it asks nothing else of the world.
        imports[from][name] = name === 'emscripten_notify_memory_growth' ? () => {} : stops(name);
    }
    const { exports } = await WebAssembly.instantiate(module, imports);
    exports._initialize();
    const encoder = new TextEncoder();
    return line => {
        const bytes = encoder.encode(line);
        const room = exports.engine_room(bytes.length);
        new Uint8Array(exports.memory.buffer).set(bytes, room);
        const size = exports.engine_answer(bytes.length);
        const at = exports.engine_result();
        return Buffer.from(exports.memory.buffer.slice(at, at + size));
    };
}
