// The document over the canvas: the same headings, paragraphs, links and tables, exactly where they
// are painted, in transparent letters. It is what people select, copy, find, link, scroll and hear.
//
// Each pane is a native scroller. What it holds is made in elements.js, and parts.js says what of it
// stays when it changes.

import { px } from './elements.js';
import { partsOf, renew } from './parts.js';

const PANES = [
  { tag: 'header', id: 'pane-bar' },
  { tag: 'div', id: 'pane-rail' },
  { tag: 'main', id: 'pane-main' },
  { tag: 'aside', id: 'pane-claim', label: 'Claim' },
  { tag: 'section', id: 'pane-beside', label: 'The same claim in another source' },
];

export class Layer {
  // `onScroll(pane, y)` hears where each pane stands.
  constructor(root, onScroll) {
    this.panes = PANES.map((plan, index) => {
      const element = document.createElement(plan.tag);
      element.id = plan.id;
      element.className = 'pane';
      element.hidden = true;
      if (plan.label) element.setAttribute('aria-label', plan.label);
      const content = document.createElement('div');
      content.className = 'content';
      element.append(content);
      root.append(element);
      element.addEventListener('scroll', () => onScroll(index, element.scrollTop), { passive: true });
      return { element, content, mirror: '', parts: [] };
    });
    this.panes[2].element.tabIndex = -1;
    this.panes[2].element.after(this.panes[4].element); // Read before the claim.
    this.watchForeign();
  }

  // Translators write other words into the document, which would stay unseen: the page says so with
  // `foreign()`. Wrapped words are no others: tools that only mark something may do as they like.
  watchForeign() {
    this.observer = new MutationObserver((records) => {
      const written = records.some(({ type, addedNodes }) =>
        type === 'characterData' || [...addedNodes].some((node) => node.nodeName === 'FONT'));
      if (written) this.foreign?.();
    });
    for (const { content } of this.panes)
      this.observer.observe(content, { subtree: true, childList: true, characterData: true });
  }

  // The page that is shown now, or null when nothing of it has changed.
  show(index, shown, x, y, w, h, mirror) {
    const pane = this.panes[index];
    pane.element.hidden = !shown;
    if (!shown) {
      pane.content.replaceChildren();
      this.observer.takeRecords();
      pane.mirror = '';
      pane.parts = [];
      return null;
    }
    Object.assign(pane.element.style, { left: px(x), top: px(y), width: px(w), height: px(h) });
    if (mirror === pane.mirror) return null;
    pane.mirror = mirror;
    const focused = document.activeElement;
    const held = pane.content.contains(focused);
    const page = JSON.parse(mirror);
    this.fill(pane, page);
    // What had the focus and is made anew has it again.
    if (held && !focused.isConnected && focused.dataset.id)
      pane.content.querySelector(`[data-id="${CSS.escape(focused.dataset.id)}"]`)?.focus({ preventScroll: true });
    return page;
  }

  scrollTo(index, y) {
    this.panes[index].element.scrollTop = y;
  }

  fill(pane, page) {
    pane.content.style.height = px(Math.max(0, page.h));
    // What is scrolled into view does not come to lie under a head that stays.
    pane.element.style.scrollPaddingTop = px(page.nodes.find((node) => node.k)?.h ?? 0);
    const parts = partsOf(page);
    renew(pane.content, pane.parts, parts);
    pane.parts = parts;
    this.observer.takeRecords(); // our own
  }
}
