// What of a pane stays when its mirror changes: everything that says the same as before.
//
//   before  heading  p "one"  p "two"  table        an element that stays is the very same one: what is
//             |        |          x      |          selected in it stays selected, what has the focus keeps
//   after   heading  p "one"  p "2"    table        it, and a screen reader goes on where it was. Where it
//                                                   stands, leads and is marked may change.
//
// Linear in the mirror, but for the few levels of rows and links that are told by all their words.

import { elementOf } from './elements.js';

// What only holds others stays while it is called the same; all else while its words are the same.
const GROUPS = ['list', 'table', 'section', 'navigation'];

// What makes a node's own elements: not where they stand nor what they are called or lead to.
const ownShape = ({ r, l, n, a, c, x, t }) => JSON.stringify([r, l, GROUPS.includes(r) && n, !a, !c, x === undefined,
  t?.map(([pieces, joint]) => [joint, ...pieces.map((piece) => (typeof piece === 'string' ? piece : [piece[0], !piece[2]]))])]);

// A mirror as parts that hold parts, each complete in itself.
export const partsOf = ({ nodes, styles }) => {
  const open = [{ kids: [], depth: -1, x: 0, y: 0 }];
  const all = [];
  const seen = new Set();
  const isAgain = (id) => id && (seen.has(id) || !seen.add(id));
  for (const node of nodes) {
    if (node.r === 'searchbox') continue; // search_box.js keeps its own, with what is being typed
    while (open[open.length - 1].depth >= node.d) open.pop();
    const holder = open[open.length - 1];
    const { d: depth, x = holder.x, y = holder.y } = node;
    if (node.x !== undefined) {
      node.x -= holder.x;
      node.y -= holder.y;
    }
    node.s = styles[node.s];
    if (isAgain(node.i)) node.again = true;
    for (const [pieces] of node.t ?? [])
      for (const piece of pieces) if (typeof piece !== 'string' && piece[2] && isAgain(piece[3])) piece[7] = true;
    const part = { node, holder, depth, x, y, kids: [], state: JSON.stringify(node) };
    holder.kids.push(part);
    all.push(part);
    open.push(part);
  }
  for (const part of all.reverse()) { // what is held comes before what holds it
    part.shape = ownShape(part.node);
    if (!GROUPS.includes(part.node.r)) part.shape += part.kids.map(({ shape }) => shape).join('');
  }
  return open[0].kids;
};

// The elements of a part and of all that it holds; of each `own` keeps those that it was made of.
const make = (part) => {
  const made = [part];
  for (const each of made) {
    const outer = elementOf(each.node);
    each.own = [outer, ...outer.querySelectorAll('*')];
    if (each !== part) each.holder.own[0].append(outer);
    made.push(...each.kids);
  }
  return part.own[0];
};

// Policies let no script write style="…" but as an object.
const dress = (element, like) => {
  for (const { name } of [...element.attributes]) if (!like.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of like.attributes) {
    if (element.getAttribute(name) === value) continue;
    if (name === 'style') element.style.cssText = value;
    else element.setAttribute(name, value);
  }
};

// A part that stays: its elements become like new ones, which are not needed where nothing differs.
const keep = (before, part) => {
  part.own = before.own;
  if (part.state === before.state) return;
  const like = elementOf(part.node);
  [like, ...like.querySelectorAll('*')].forEach((element, i) => dress(part.own[i], element));
};

// Makes the document in `root` that of the parts `after`, where it was that of `before`.
export const renew = (root, before, after) => {
  const open = [[root, before, after]];
  for (const [holder, old, fresh] of open) {
    const spare = new Map(); // how many more of a shape there were than there will be, of those to come
    const count = (shape, more) => spare.set(shape, (spare.get(shape) ?? 0) + more);
    for (const { shape } of old) count(shape, 1);
    for (const { shape } of fresh) count(shape, -1);
    let at = 0;
    const drop = () => {
      count(old[at].shape, -1);
      old[at++].own[0].remove();
    };
    for (const part of fresh) {
      while (old[at] && old[at].shape !== part.shape && spare.get(old[at].shape) > 0) drop();
      if (old[at]?.shape === part.shape) {
        keep(old[at], part);
        open.push([part.own[0], old[at++].kids, part.kids]);
      } else {
        // One that is still to stay waits behind it; a page's own tools may have moved that.
        const next = old[at]?.own[0];
        holder.insertBefore(make(part), next?.parentNode === holder ? next : null);
        count(part.shape, 1);
      }
    }
    while (old[at]) drop();
  }
};
