// Makes the elements of the document from the nodes of the mirror (src/ui/mirror.h), one at a time.
//
// A paragraph is one <p> as wide as its lines were filled to, with one unbreakable <span> a line and
// a plain space (or <wbr>) between: of the shapes tried only this one finds phrases across line ends
// and copies without hard newlines.

import { fontOf, SERIF, SANS } from './fonts.js';

const SLACK = 1; // px at each line's end: the document never breaks where the picture does not

const TAGS = {
  paragraph: 'p', text: 'span', link: 'a', button: 'button', list: 'ul', item: 'li', section: 'div',
  navigation: 'nav', picture: 'div', table: 'div', row: 'div', columnheader: 'div', rowheader: 'div', cell: 'div',
};
const ROLES = { table: 'table', row: 'row', columnheader: 'columnheader', rowheader: 'rowheader', cell: 'cell',
  picture: 'img', section: 'group', list: 'list' };

export const px = (value) => `${value}px`;

const name = (element, id, again) => {
  if (!id) return;
  element.dataset.id = id;
  // A mark broken over two lines is two links to one place: the keyboard stops at the first.
  if (again) element.tabIndex = -1;
};

const link = (element, address, id, again) => {
  element.href = address;
  if (!address.startsWith('#')) {
    element.target = '_blank';
    element.rel = 'noopener noreferrer';
  }
  name(element, id, again);
};

const pieceOf = ([text, room, address, id, label, current, continued, again]) => {
  const element = document.createElement(address ? 'a' : 'span');
  element.textContent = text;
  if (room === undefined) element.className = 'unseen'; // heard and copied
  if (room) element.style.paddingInlineEnd = px(room);
  if (address) link(element, address, id, again);
  if (label) element.setAttribute('aria-label', label);
  if (continued) element.setAttribute('aria-hidden', 'true'); // its first part is called by all the words
  if (current) element.setAttribute('aria-current', 'true');
  return element;
};

const write = (element, node) => {
  const [face, size, line, weight] = node.s;
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
    for (const piece of pieces) span.append(typeof piece === 'string' ? piece : pieceOf(piece));
    element.append(span);
    if (joint === ' ') element.append(' ');
    else if (joint === '|') element.append(document.createElement('wbr'));
  }
};

// The element of a node; `x` and `y` count from what holds it, `s` is its style. `again` (and the last
// field of a piece) says that something before it has the same id.
export const elementOf = (node) => {
  const element = document.createElement(node.r === 'heading' ? `h${node.l}` : TAGS[node.r]);
  const placed = node.x !== undefined;
  // A block of text stands in a placed box of its own: browsers put a line break between copied
  // blocks, but none around blocks that are themselves placed.
  let outer = element;
  if (placed && (node.r === 'paragraph' || node.r === 'heading')) {
    outer = document.createElement('div');
    outer.append(element);
  }
  if (ROLES[node.r]) element.setAttribute('role', ROLES[node.r]);
  if (node.n) element.setAttribute('aria-label', node.n);
  if (node.o) element.lang = node.o;
  if (node.e) element.dir = 'rtl';
  if (node.q) element.setAttribute('aria-hidden', 'true');
  if (placed) {
    outer.classList.add('placed');
    if (node.k) outer.classList.add('stays');
    Object.assign(outer.style, { left: px(node.x), top: px(node.y), width: px(node.w), height: px(node.h) });
  }
  let target = element;
  // A heading or a cell that leads somewhere holds the link; it is not one.
  if ((node.a || node.c) && node.r !== 'link' && node.r !== 'button') {
    target = document.createElement(node.a ? 'a' : 'button');
    element.append(target);
  }
  if (node.a) link(target, node.a, node.i, node.again);
  if (node.c) {
    target.type = 'button';
    target.dataset.command = node.c;
    name(target, node.i, node.again);
  }
  if (node.u) target.setAttribute(node.c ? 'aria-pressed' : 'aria-current', 'true');
  if (node.t) write(target, node);
  return outer;
};
