// Keeps the whole site on the reader's machine, verified file by file, so that every page opens
// without a network.
//
// The build puts two lines in front of this file:
//   const VERSION = '…';                           changes whenever a file of the site does
//   const FILES = [[path, sha256-base64, bytes]];  the whole site, without this file
//
// A version is installed whole or not at all, and an installed version is never mixed with another.
// Whatever goes wrong here, the request goes to the network as if there were no worker.

const ROOT = new URL('./', self.location).href;
// Other sites may live beside ours on one origin: a cache carries the path of its site.
const FAMILY = `crossread ${new URL(ROOT).pathname} `;
const CACHE = FAMILY + VERSION;
const PARALLEL = 4;
const KNOWN = new Map(FILES.map(([path, sha256, bytes]) =>
  [new URL(path, ROOT).href, { sha256, bytes }]));
const checked = new Set(); // addresses whose cached bytes this worker has verified since it started

async function matches(bytes, file) {
  if (bytes.byteLength !== file.bytes) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest)) === file.sha256;
}

// The cached response if its bytes are right. A damaged one is deleted.
async function fromCache(cache, address) {
  const response = await cache.match(address);
  if (!response || checked.has(address)) return response;
  if (await matches(await response.clone().arrayBuffer(), KNOWN.get(address))) {
    checked.add(address);
    return response;
  }
  await cache.delete(address);
}

// The right bytes from the network, or an exception: the browser compares them with `integrity`.
// Some hosts redirect "page/index.html" to "page/"; a page may not be answered with a redirected
// response, so the bytes are put into a fresh one, without the headers that described the transfer.
async function fromNetwork(address) {
  const { sha256 } = KNOWN.get(address);
  const response = await fetch(address, {
    integrity: `sha256-${sha256}`, cache: 'no-cache', credentials: 'omit',
  });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(await response.arrayBuffer(), { headers });
}

async function provide(cache, older, address) {
  if (await fromCache(cache, address)) return; // an interrupted installation goes on where it was
  for (const previous of older) {
    const response = await previous.match(address);
    if (response && await matches(await response.clone().arrayBuffer(), KNOWN.get(address)))
      return cache.put(address, response);
  }
  await cache.put(address, await fromNetwork(address));
}

async function olderCaches() {
  return (await caches.keys()).filter(name => name.startsWith(FAMILY) && name !== CACHE);
}

// Brings the cache to the full list, or throws: then an installation fails, the version before goes
// on serving, and the next attempt finds what is already here.
let filling = null;
function fill() {
  filling ??= (async () => {
    const cache = await caches.open(CACHE);
    const older = await Promise.all((await olderCaches()).map(name => caches.open(name)));
    const waiting = [...KNOWN.keys()];
    const work = async () => {
      while (waiting.length > 0) await provide(cache, older, waiting.pop());
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
  })().finally(() => { filling = null; });
  return filling;
}

// The file that a request is for, as an address of the list, or undefined. A page is found without
// its query; a folder stands for its index.html.
function addressOf(request) {
  if (request.mode !== 'navigate') return KNOWN.has(request.url) ? request.url : undefined;
  const url = new URL(request.url);
  const page = url.origin + url.pathname + (url.pathname.endsWith('/') ? 'index.html' : '');
  return KNOWN.has(page) ? page : undefined;
}

async function answer(event, address) {
  const cache = await caches.open(CACHE);
  const stored = await fromCache(cache, address);
  if (stored) return stored;
  // A hole: the browser may have dropped other entries too, so the whole list is gone through.
  const fresh = await fromNetwork(address);
  event.waitUntil(cache.put(address, fresh.clone()).then(fill).catch(() => {}));
  return fresh;
}

// A page that is not of this version: the network knows. Without one, a folder gets its slash, and
// anything else our own page, whose link home is made to work at any depth.
async function unknownPage(request) {
  try {
    return await fetch(request);
  } catch (offline) {
    const { origin, pathname, search } = new URL(request.url);
    if (KNOWN.has(`${origin}${pathname}/index.html`))
      return Response.redirect(`${origin}${pathname}/${search}`);
    const page = await (await caches.open(CACHE)).match(new URL('404.html', ROOT).href);
    if (!page) throw offline;
    const html = (await page.text()).replace('href="./"', `href="${ROOT}"`);
    return new Response(html, { status: 404, headers: page.headers });
  }
}

self.addEventListener('install', event => event.waitUntil(fill()));

// The first installation takes over the pages that are open, so that one visit is enough. A later
// one comes here only when no page of the version before is open, or with the reader's consent.
self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await olderCaches()) await caches.delete(name);
  await self.clients.claim();
})()));

self.addEventListener('message', event => {
  if (event.data === 'skip-waiting') self.skipWaiting();
});

self.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(ROOT)) return;
  const address = addressOf(request);
  if (address) event.respondWith(answer(event, address).catch(() => fetch(request)));
  else if (request.mode === 'navigate') event.respondWith(unknownPage(request));
});
