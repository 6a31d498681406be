// The document over the canvas: the same headings, paragraphs, links and tables, exactly where they
// are painted, in transparent letters. It is what people select, copy, find, link, scroll and hear.
//
// Each pane is a native scroller. A paragraph is one <p> as wide as its lines were filled to, with
// one unbreakable <span> a line and a plain space (or <wbr>) between: of the shapes tried only this
// one finds phrases across line ends and copies without hard newlines.

import { fontOf, SERIF, SANS } from './fonts.js';

const PANES = [
  { tag: 'header', id: 'pane-bar' },
  { tag: 'div', id: 'pane-rail' },
  { tag: 'main', id: 'pane-main' },
  { tag: 'aside', id: 'pane-claim', label: 'Claim' },
  { tag: 'section', id: 'pane-beside', label: 'The same claim in another source' },
];
const SLACK = 1; // px at each line's end: the document never breaks where the picture does not

const TAGS = {
  paragraph: 'p', text: 'span', link: 'a', button: 'button', list: 'ul', item: 'li', section: 'div',
  navigation: 'nav', picture: 'div', table: 'div', row: 'div', columnheader: 'div', rowheader: 'div', cell: 'div',
};
const ROLES = { table: 'table', row: 'row', columnheader: 'columnheader', rowheader: 'rowheader', cell: 'cell',
  picture: 'img', section: 'group', list: 'list' };

const px = (value) => `${value}px`;

const place = (element, node, origin) => {
  const style = element.style;
  style.left = px(node.x - origin.x);
  style.top = px(node.y - origin.y);
  style.width = px(node.w);
  style.height = px(node.h);
};

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
      return { element, content, mirror: '' };
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
      return null;
    }
    Object.assign(pane.element.style, { left: px(x), top: px(y), width: px(w), height: px(h) });
    if (mirror === pane.mirror) return null;
    pane.mirror = mirror;
    const focused = pane.content.contains(document.activeElement) ? document.activeElement.dataset.id : null;
    const page = JSON.parse(mirror);
    this.fill(pane, page);
    if (focused) pane.element.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    return page;
  }

  scrollTo(index, y) {
    this.panes[index].element.scrollTop = y;
  }

  fill(pane, page) {
    pane.content.style.height = px(Math.max(0, page.h));
    const fragment = document.createDocumentFragment();
    // The open containers: element, depth, and where the positions of its children count from.
    const open = [{ element: fragment, depth: -1, origin: { x: 0, y: 0 } }];
    const seen = new Set();
    // What is scrolled into view does not come to lie under a head that stays.
    pane.element.style.scrollPaddingTop = px(page.nodes.find((node) => node.k)?.h ?? 0);
    for (const node of page.nodes) {
      if (node.r === 'searchbox') continue; // search_box.js keeps its own, with what is being typed
      while (open[open.length - 1].depth >= node.d) open.pop();
      const parent = open[open.length - 1];
      const element = this.make(node, page.styles, parent.origin, seen);
      parent.element.append(element);
      const placed = node.x !== undefined;
      open.push({ element, depth: node.d, origin: placed ? { x: node.x, y: node.y } : parent.origin });
    }
    pane.content.replaceChildren(fragment);
    this.observer.takeRecords(); // our own
  }

  make(node, styles, origin, seen) {
    const element = document.createElement(node.r === 'heading' ? `h${node.l}` : TAGS[node.r]);
    // A block of text stands in a placed box of its own: browsers put a line break between copied
    // blocks, but none around blocks that are themselves placed.
    let outer = element;
    if (node.x !== undefined && (node.r === 'paragraph' || node.r === 'heading')) {
      outer = document.createElement('div');
      outer.append(element);
    }
    if (ROLES[node.r]) element.setAttribute('role', ROLES[node.r]);
    if (node.n) element.setAttribute('aria-label', node.n);
    if (node.o) element.lang = node.o;
    if (node.e) element.dir = 'rtl';
    if (node.x !== undefined) {
      outer.classList.add('placed');
      if (node.k) outer.classList.add('stays');
      place(outer, node, origin);
    }
    let target = element;
    // A heading or a cell that leads somewhere holds the link; it is not one.
    if ((node.a || node.c) && node.r !== 'link' && node.r !== 'button') {
      target = document.createElement(node.a ? 'a' : 'button');
      element.append(target);
    }
    if (node.a) this.link(target, node.a, node.i, seen);
    if (node.c) {
      target.type = 'button';
      target.dataset.command = node.c;
      this.name(target, node.i, seen);
    }
    if (node.u) target.setAttribute(node.c ? 'aria-pressed' : 'aria-current', 'true');
    if (node.t) this.write(target, node, styles[node.s], seen);
    return outer;
  }

  name(element, id, seen) {
    if (!id) return;
    element.dataset.id = id;
    // A mark broken over two lines is two links to one place: the keyboard stops at the first.
    if (seen.has(id)) element.tabIndex = -1;
    seen.add(id);
  }

  link(element, address, id, seen) {
    element.href = address;
    if (!address.startsWith('#')) {
      element.target = '_blank';
      element.rel = 'noopener noreferrer';
    }
    this.name(element, id, seen);
  }

  write(element, node, [face, size, line, weight], seen) {
    // The box that holds the lines sets their font, so that its own strut is as high as they are;
    // its width makes the browser break where we did.
    const box = element.classList.contains('placed') ? element : element.parentElement;
    box.classList.add('set');
    box.style.font = fontOf(face === 'serif' ? SERIF : SANS, size, weight);
    box.style.lineHeight = px(line);
    const shift = node.g === 'right' ? node.w - node.f : node.g === 'center' ? (node.w - node.f) / 2 : 0;
    box.style.width = px(node.f + SLACK);
    if (shift) box.style.marginLeft = px(shift);
    if (node.g || node.e) box.style.textAlign = node.g || 'left';
    if (node.b) element.style.textIndent = px(-node.b);
    for (const [pieces, joint] of node.t) {
      const span = document.createElement('span');
      span.className = 'line';
      for (const piece of pieces) span.append(typeof piece === 'string' ? piece : this.piece(piece, seen));
      element.append(span);
      if (joint === ' ') element.append(' ');
      else if (joint === '|') element.append(document.createElement('wbr'));
    }
  }

  piece([text, room, address, id, label, current, continued], seen) {
    const element = document.createElement(address ? 'a' : 'span');
    element.textContent = text;
    if (room) element.style.paddingInlineEnd = px(room);
    if (address) this.link(element, address, id, seen);
    if (label) element.setAttribute('aria-label', label);
    if (continued) element.setAttribute('aria-hidden', 'true'); // its first part is called by all the words
    if (current) element.setAttribute('aria-current', 'true');
    return element;
  }
}
