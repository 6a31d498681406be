// Opens the reader over the page that is already readable; when it cannot, says why in one sentence.
//
// The HTML holds the whole story before this runs. Nothing is taken away from it until the reader
// has its program, its canvas and its data; after that the same words are painted and laid out anew.

import { watchCopy } from './copy.js';
import { NAMES, remembered } from './settings.js';

const html = document.documentElement;
const textView = document.getElementById('text-view');
const root = document.getElementById('reader');
const notice = document.getElementById('notice');

const MOST_OF_AN_ERROR = 160; // letters: an error may repeat a whole paragraph of the data
const forcedColours = matchMedia('(forced-colors: active)');
const PLAIN = 'You are reading the plain page; everything is here.';

const asked = new URLSearchParams(location.search).get('view');

// At 400 % zoom a window has the room of a small phone, but no hand that pans and pinches: the plain
// page flows into any width. Browsers do not tell their zoom; a window much wider than its page does,
// and so does a page too small for any screen that is used with a mouse.
const LEAST_ZOOM = 3.5;
const WIDEST_ZOOMED = 560;
const isZoomed = () => innerWidth <= WIDEST_ZOOMED
  && (outerWidth / innerWidth >= LEAST_ZOOM || (innerHeight <= 320 && matchMedia('(pointer: fine)').matches));
const needsPlain = () => forcedColours.matches || isZoomed();

const say = (sentence) => {
  notice.textContent = sentence;
  notice.hidden = !sentence;
};

class CannotOpen extends Error {}

// The bytes of a response as they come, with a true share of the whole where the server tells it.
const counted = (response, onShare) => {
  const total = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length'));
  if (!response.body || !total) return response;
  let got = 0;
  const count = new TransformStream({
    transform(chunk, out) {
      got += chunk.byteLength;
      onShare(Math.min(1, got / total));
      out.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(count), { headers: response.headers, status: response.status });
};

const fetchOrSay = async (url, what) => {
  let response;
  try {
    response = await fetch(url);
  } catch {
    throw new CannotOpen(`The reader could not be opened: ${what} could not be fetched (no connection).`);
  }
  if (!response.ok) throw new CannotOpen(`The reader could not be opened: the server answered ${response.status} for ${what}.`);
  return response;
};

const compile = async (imports, onShare) => {
  const response = counted(await fetchOrSay(new URL('./reader.wasm', import.meta.url), 'its program'), onShare);
  try {
    return await WebAssembly.instantiateStreaming(response, imports);
  } catch (error) {
    if (error instanceof CannotOpen) throw error;
    throw new CannotOpen('The reader could not be opened: this browser does not run its program.');
  }
};

const siteAddress = () => location.href.split('#')[0].split('?')[0];

// The parts of the reader: fetched here and not above, so that a missing one gets its sentence too.
const parts = async () => {
  try {
    return await Promise.all([import('./reader.js'), import('./host.js'), import('./input.js')]);
  } catch {
    throw new CannotOpen('The reader could not be opened: a part of it could not be fetched.');
  }
};

const showPlain = () => {
  const address = new URL(location.href);
  address.searchParams.set('view', 'text');
  location.assign(address);
};

const open = async () => {
  if (typeof WebAssembly !== 'object') throw new CannotOpen('The reader needs WebAssembly, which this browser has not or has turned off.');

  const [{ default: createReader }, { Host }, input] = await parts();
  const progress = document.createElement('progress');
  progress.className = 'opening';
  progress.setAttribute('aria-label', 'Opening the reader');
  document.body.append(progress);

  const canvas = document.createElement('canvas');
  canvas.id = 'canvas';
  canvas.setAttribute('aria-hidden', 'true');
  const live = document.createElement('p');
  live.className = 'unseen';
  live.setAttribute('role', 'status');
  root.append(canvas);
  const host = new Host({ root, canvas, live, site: siteAddress(), showTextView: showPlain });
  root.append(live); // Last: what was announced is not what a page begins with.

  try {
    const story = fetchOrSay(document.getElementById('story-data').href, 'the story').then((response) => response.text());
    story.catch(() => {}); // Awaited below; a failing program is reported first.
    const module = await new Promise((resolve, reject) => {
      createReader({
        host,
        instantiateWasm: (imports, done) => {
          compile(imports, (share) => { progress.value = share; }).then(({ instance, module: program }) => done(instance, program), reject);
          return {};
        },
      }).then(resolve, reject);
    });
    const data = await story;
    root.hidden = false; // The canvas needs its size before its first frame.
    if (!host.start(module)) throw new CannotOpen('The reader needs WebGL 2, which this browser has not or has turned off.');
    for (const name of NAMES) host.setting(name, remembered(name));
    input.watchSystemTheme(host);
    input.watchSize(host);
    const wrong = host.open(data, location.hash);
    if (wrong) throw new CannotOpen(`The story’s data is broken: ${wrong.slice(0, MOST_OF_AN_ERROR)}.`);
    input.watchInput(host, root);
    watchCopy(() => host.source());
    const leave = () => { if (asked !== 'reader' && needsPlain()) showPlain(); };
    forcedColours.addEventListener('change', leave);
    addEventListener('resize', leave);
    host.layer.foreign = showPlain; // the plain page shows a translation
    textView.hidden = true;
    html.classList.add('reading');
    const main = document.getElementById('pane-main');
    if (document.activeElement === document.body) main.focus({ preventScroll: true });
    globalThis.crossread = { frames: () => module._cr_frames() };
  } catch (error) {
    root.hidden = true;
    root.replaceChildren();
    throw error;
  } finally {
    progress.remove();
  }
};

// After the first visit the page works with no network (sw.js). Trusted Types let one address in.
const keepOffline = () => {
  if (!navigator.serviceWorker) return;
  const address = new URL('./sw.js', document.baseURI).href;
  const policy = globalThis.trustedTypes?.createPolicy('sw', { createScriptURL: () => address });
  navigator.serviceWorker.register(policy ? policy.createScriptURL('') : address).catch(() => {
    // Private windows and plain http forbid it; the page works as before.
  });
};

// ./?q=words is a search, too: for links of people and for the search fields of browsers. In the
// fragment it stays with the reader and reaches no server.
const takeSearch = () => {
  const words = new URLSearchParams(location.search).get('q');
  if (!words || location.hash.length > 1) return;
  const hex = (sign) => `~${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;
  const query = encodeURIComponent(words.slice(0, 200)).replace(/[!'()*~]/g, hex).replace(/%20/g, '+').replace(/%/g, '~');
  history.replaceState(null, '', `${location.pathname}#1/${html.dataset.story}?q=${query}`);
};

// The plain page has the claim that the address names, too: its section's id is the address without
// what says where in the reader to open it. Without such a section a sentence says so.
const showTarget = () => {
  let asked;
  try {
    asked = decodeURIComponent(location.hash.slice(1));
  } catch {
    asked = location.hash.slice(1);
  }
  if (!asked.startsWith('1/')) return;
  const target = document.getElementById(asked) ?? document.getElementById(asked.split(/[?~!:]/)[0]);
  if (target && !notice.hidden) target.before(notice); // Seen by those who come for one claim, too.
  if (target) (notice.hidden ? target : notice).scrollIntoView();
  else if (asked.split('/').length > 2) say('This story has no claim of that name. Here is the whole story.');
};

// What the plain page says of the place where a selection begins.
const plainSource = () => {
  if (remembered('source') !== 'on') return '';
  const at = getSelection().anchorNode?.parentElement?.closest('article, section, .source, .claim');
  const heading = at?.querySelector('h1, h2, h3')?.textContent;
  return heading ? `${heading}. ${document.title}` : document.title;
};

const start = async () => {
  for (const name of ['theme', 'size']) {
    const word = remembered(name);
    if (word && word !== 'system') html.dataset[name] = word;
  }
  takeSearch();
  if (asked === 'text' || (asked !== 'reader' && needsPlain())) {
    html.dataset.reader = 'text';
    const back = document.getElementById('to-reader');
    const follow = () => {
      back.href = `./${needsPlain() ? '?view=reader' : ''}${location.hash}`;
      showTarget();
      // The story as a whole begins at its head, where the way back to the reader is.
      if (location.hash === `#1/${html.dataset.story}`) requestAnimationFrame(() => scrollTo(0, 0));
    };
    watchCopy(plainSource, true);
    back.hidden = false;
    addEventListener('hashchange', follow);
    follow();
    return;
  }
  try {
    await open();
    html.dataset.reader = 'open';
  } catch (error) {
    html.dataset.reader = 'failed';
    const why = error instanceof CannotOpen ? error.message : 'The reader could not be opened: it stopped unexpectedly.';
    say(`${why} ${PLAIN}`);
    if (!(error instanceof CannotOpen)) console.error(error);
    showTarget();
  }
};

start();
keepOffline();
