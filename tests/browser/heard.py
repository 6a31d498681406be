"""Writes what a screen reader says of a page, in reading order, from the browser's own AT-SPI tree.

    dbus-run-session -- python3 heard.py OUT UNTIL ROWS COMMAND…

OUT is the file to write. COMMAND starts a browser with the page; UNTIL are words that its tree holds once the page stands. The
tree is read again until two readings are the same, so that what still loads is not half of it. Of a
table at most ROWS rows are told.

    main
      heading 1: China hits back at US accusations of government-inspired …
      paragraph: Numbers followed. The Chinese national CERT (CNCERT/CC) released …
        link: 6,747 servers, same

A line is a role, what is said of its state, and its name or its words. Runs of words are put together
again where the tree has them in pieces, boxes without a name or a meaning are left out, and of long
texts only the beginning stands: the article is not repeated here. Sizes and places are not told.
Engines name their roles differently; one table makes them alike.
"""
import os
import signal
import subprocess
import sys
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

most_rows = 0
EMBEDDED = '\ufffc'
LONGEST = 8  # words of a paragraph or of a mark in it
PATIENCE = 45  # seconds until the page stands
MOST_NODES = 20000  # of one document

ROLES = {
    'push button': 'button', 'toggle button': 'button', 'image map': 'image', 'entry': 'edit',
    'label': 'text', 'static': 'text', 'text': 'text', 'document text': 'text', 'section': '',
    'internal frame': '', 'panel': 'group', 'grouping': 'group', 'filler': '', 'redundant object': '',
    'inline': '', 'text leaf': 'text', 'status bar': 'status', 'statusbar': 'status', 'table row': 'row',
    'table column header': 'column header', 'table row header': 'row header', 'table cell': 'cell',
    'column header': 'column header', 'row header': 'row header', 'block quote': 'quotation',
    'unknown': '', 'mark': '', 'content insertion': 'inserted', 'content deletion': 'deleted',
    'static text': 'text', 'footer': 'footer', 'list item marker': '', 'link': 'link',
    'details': 'group', 'superscript': '', 'subscript': '', 'progress bar': 'progress',
}
LANDMARKS = {'banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'region', 'form'}
# Their words are one run, with what can be pressed in it below.
BLOCKS = {'heading', 'paragraph', 'cell', 'row header', 'column header', 'list item', 'status', 'quotation'}
WHOLE = {'link', 'button', 'edit', 'image', 'progress'}  # heard by their name alone
INLINE = {'text', 'link', ''}


def children(node):
    return [child for i in range(node.get_child_count()) if (child := node.get_child_at_index(i))]


def flat(text):
    return ' '.join((text or '').replace('\ufffc', ' ').split())


def letters(text):
    return ''.join(text.split())


def short(text):
    words = text.split(' ')
    return text if len(words) <= LONGEST + 2 else ' '.join(words[:LONGEST]) + ' …'


def ends(text):
    """How a link begins and, where it is a whole row, how it ends."""
    words = text.split(' ')
    return text if len(words) <= 2 * LONGEST + 2 else ' '.join([*words[:LONGEST], '…', *words[-LONGEST:]])


def role_of(node, attributes):
    role = node.get_role_name()
    if role in ('landmark', 'document web', 'form'):
        said = attributes.get('xml-roles', '').split(' ')[0]
        return said if said in LANDMARKS else 'region'
    return ROLES.get(role, role)


def states_of(node, role, attributes):
    said = []
    states = node.get_state_set()
    if role == 'heading':
        said.append(attributes.get('level', '?'))
    if attributes.get('current', 'false') not in ('', 'false'):
        said.append('current')
    if node.get_role_name() == 'toggle button':
        pressed = states.contains(Atspi.StateType.PRESSED) or states.contains(Atspi.StateType.CHECKED)
        said.append('pressed' if pressed else 'not pressed')
    if states.contains(Atspi.StateType.EXPANDABLE):
        said.append('expanded' if states.contains(Atspi.StateType.EXPANDED) else 'collapsed')
    if states.contains(Atspi.StateType.SELECTED):
        said.append('selected')
    return said


class Node:
    """One node of the tree, with what is said of it."""

    def __init__(self, node):
        self.attributes = dict(node.get_attributes() or {})
        self.role = role_of(node, self.attributes)
        self.states = states_of(node, self.role, self.attributes)
        self.name = node.get_name() or ''
        self.heads = headers(node) if self.role == 'cell' else []
        self.below = []
        if self.role == 'edit':
            return
        if self.role == 'text':
            self.name = self.name or own_text(node)
            return
        self.name = flat(self.name)
        self.below = [Node(child) for child in children(node)]
        if not any(child.role == 'text' for child in self.below):
            self.below = woven(own_text(node), self.below)

    def words(self):
        """All that is said in it, as one run; boxes stand apart, what is in a line does not."""
        if self.role == 'text' or (self.role in WHOLE and self.name):
            return self.name
        run = ''
        for child in self.below:
            words = child.words() if child.role in INLINE else f' {child.words()} '
            # Trees leave out boxes that are nothing but boxes: no line ends amid a word without a sign.
            apart = run and words and run[-1].isascii() and run[-1].isalnum() and words[0].isascii() and words[0].isalnum()
            run += f' {words}' if apart else words
        # What a block is called goes before what stands in it.
        called = self.role in BLOCKS and self.name and letters(self.name) != letters(run)
        return self.name if called or not flat(run) else run

    def pressed(self):
        """What can be pressed inside it."""
        for child in self.below:
            if child.role in WHOLE:
                yield child
            else:
                yield from child.pressed()


class Words:
    """Words that an engine tells as their box's own."""

    def __init__(self, name):
        self.role, self.name, self.states, self.below, self.heads = 'text', name, [], [], []

    def words(self):
        return self.name

    def pressed(self):
        return ()


def woven(text, below):
    """The words of a box and the boxes in it, in order: each stands for one sign of the text."""
    runs = text.split(EMBEDDED)
    if not flat(text.replace(EMBEDDED, '')) or len(runs) != len(below) + 1:
        return below
    out = [Words(runs[0])]
    for child, run in zip(below, runs[1:]):
        out += [child, Words(run)]
    return out


def own_text(node):
    if 'Text' not in node.get_interfaces():
        return ''
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def headers(node):
    """The names of a cell's column headers, as the engine tells them."""
    if 'TableCell' not in node.get_interfaces():
        return []
    return [flat(Node(head).words()) for head in Atspi.TableCell.get_column_header_cells(node)]


def said(node, words):
    head = ' '.join([node.role, *node.states]) if node.role == 'heading' else ', '.join([node.role, *node.states])
    return f'{head}: {words}' if words else head


def tell(node, depth, out):
    """Appends the lines of `node`; boxes that say nothing are passed through."""
    indent = '  ' * depth
    if node.role == 'text':
        if flat(node.name):
            out.append((depth, 'text', f'{indent}text: {short(flat(node.name))}'))
        return
    if node.role in WHOLE:
        out.append((depth, '', indent + said(node, ends(node.name or flat(node.words()) or '(NO NAME)'))))
        return
    if node.role in BLOCKS and not any(child.role in ('table', 'list', 'paragraph', 'heading') for child in node.below):
        parts = list(node.pressed())
        words = flat(node.words())
        if node.heads:
            node.states = [f'under "{head}"' for head in node.heads]
        # A block that is one link says its words once.
        if len(parts) == 1 and flat(parts[0].words()) == words:
            out.append((depth, '', f'{indent}{said(node, "")}, {said(parts[0], ends(words))}'))
            return
        out.append((depth, '', indent + said(node, short(words) if node.role != 'status' else words)))
        for part in parts:
            out.append((depth + 1, '', '  ' * (depth + 1) + said(part, short(flat(part.words()) or '(NO NAME)'))))
        return
    if node.role:
        out.append((depth, '', indent + said(node, '' if node.role == 'row' else node.name)))
        depth += 1
    told = rows(node) if node.role == 'table' else node.below
    for child in told[:most_rows] if node.role == 'table' else told:
        tell(child, depth, out)
    if node.role == 'table' and len(told) > most_rows:
        out.append((depth, '', '  ' * depth + '…'))


def rows(table):
    """The rows of a table, whatever boxes hold them."""
    return [row for child in table.below for row in ([child] if child.role == 'row' else rows(child))]


def document(node, left):
    """The page's own document, not one of the browser's own parts."""
    if node.get_role_name() in ('document web', 'document frame'):
        return node if node.get_state_set().contains(Atspi.StateType.SHOWING) else None
    for child in children(node):
        left[0] -= 1
        if left[0] < 0:
            return None
        if found := document(child, left):
            return found
    return None


def reading():
    desktop = Atspi.get_desktop(0)
    for app in children(desktop):
        if found := document(app, [MOST_NODES]):
            found.clear_cache()
            out = []
            for child in Node(found).below:
                tell(child, 0, out)
            return f'{flat(found.get_name())}\n' + '\n'.join(line for _, _, line in out)
    return ''


def main():
    global most_rows
    out, until, most_rows, command = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:]
    Atspi.init()
    browser = subprocess.Popen(command, start_new_session=True, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    last = ''
    try:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            time.sleep(0.7)
            try:
                now = reading()
            except GLib.Error:  # a node went while it was read
                continue
            if now and now == last and until in now:
                with open(out, 'w', encoding='utf-8') as file:
                    file.write(now + '\n')
                return 0
            last = now
    finally:
        os.killpg(browser.pid, signal.SIGKILL)
        browser.wait()
    print(f'The page did not come to stand; the last reading was:\n{last}', file=sys.stderr)
    return 1


sys.exit(main())
