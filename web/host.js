// What the reader asks of the page (Module.host), and what the page tells the reader.
//
// C++ calls the methods of Host by name (src/host/browser/bridge.h); Host calls the exported
// functions cr_… (src/host/browser/main.cpp). Only numbers and strings cross.

import * as glyphs from './glyphs.js';
import { Layer } from './layer.js';
import { Painter } from './painter.js';
import { SearchBox } from './search_box.js';
import { remember } from './settings.js';

export class Host {
  constructor({ root, canvas, live, site, showTextView }) {
    Object.assign(this, glyphs);
    this.canvas = canvas;
    this.live = live;
    this.site = site; // address of the site, without fragment
    this.showTextView = showTextView;
    this.layer = new Layer(root, (pane, y) => this.module._cr_scroll(pane, y));
    this.searchBox = new SearchBox(this.layer.panes[0].element, this);
  }

  // `module` is the WebAssembly program; false when the canvas cannot be drawn on.
  start(module) {
    this.module = module;
    this.painter = new Painter(this.canvas);
    if (this.painter.works) module._cr_start();
    return this.painter.works;
  }

  withString(text, use) {
    const bytes = new TextEncoder().encode(`${text}\0`);
    const at = this.module._malloc(bytes.length);
    this.module.HEAPU8.set(bytes, at);
    try {
      return use(at, bytes.length - 1);
    } finally {
      this.module._free(at);
    }
  }

  // The sentence of what is wrong, or ''.
  open(bundle, fragment) {
    return this.withString(bundle, (data, size) =>
      this.withString(fragment, (address) => this.module.UTF8ToString(this.module._cr_open(data, size, address))));
  }

  navigate(fragment) { this.withString(fragment, (at) => this.module._cr_navigate(at)); }
  command(name) { this.withString(name, (at) => this.module._cr_command(at)); }
  key(key) { return this.withString(key, (at) => this.module._cr_key(at)) === 1; }
  typed(text) { this.withString(text, (at) => this.module._cr_typed(at)); }
  setting(name, word) {
    this.withString(name, (at) => this.withString(word, (value) => this.module._cr_setting(at, value)));
  }
  source() {
    const second = document.getElementById('pane-beside').contains(getSelection().anchorNode);
    return this.module.UTF8ToString(this.module._cr_source(second ? 1 : 0));
  }
  focus(id) { this.withString(id, (at) => this.module._cr_focus(at)); }

  // ---- called by C++ ----

  requestFrame() { requestAnimationFrame((time) => this.module._cr_frame(time)); }
  showPane(pane, shown, x, y, w, h, mirror) {
    const page = this.layer.show(pane, shown, x, y, w, h, mirror);
    if (pane === 0 && page) this.searchBox.show(page.nodes.find((node) => node.r === 'searchbox'));
  }
  scrollTo(pane, y) { this.layer.scrollTo(pane, y); }

  pushAddress(fragment) { if (fragment !== location.hash) history.pushState(null, '', fragment); }
  replaceAddress(fragment) { history.replaceState(null, '', fragment); }
  focusSearch() { this.searchBox.focus(); }
  openUrl(url) { window.open(url, '_blank', 'noopener,noreferrer'); }
  setTitle(title) { document.title = title; }

  announce(sentence) {
    this.live.textContent = '';
    // A screen reader hears the same sentence twice only if it was taken away between.
    requestAnimationFrame(() => { this.live.textContent = sentence; });
  }

  // `fragment` in the text becomes a whole address.
  async copyText(text, fragment) {
    const whole = text.split(fragment).join(this.site + fragment);
    let done = false;
    try {
      await navigator.clipboard.writeText(whole);
      done = true;
    } catch {
      done = this.copyByHand(whole);
    }
    this.module._cr_link_copied(done ? 1 : 0);
  }

  share(title, path) {
    const url = new URL(path, document.baseURI).href;
    // A person who thinks better of it is no mistake.
    if (navigator.share) navigator.share({ title, url }).catch(() => {});
    else this.copyText(url, '\n');
  }

  // Where the clipboard is not given (http, old browsers), a selected field may still copy.
  copyByHand(text) {
    const before = document.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    before?.focus?.({ preventScroll: true });
    return done;
  }

  remember(name, word) { remember(name, word); }

  showTheme(dark) { document.documentElement.dataset.theme = dark ? 'dark' : 'light'; }

  flash(milliseconds) {
    clearTimeout(this.flashing);
    this.flashing = setTimeout(() => this.module._cr_flash_over(), milliseconds);
  }
}
