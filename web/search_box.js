// The search box: a real input over its painted frame, so that input methods, keyboards of phones
// and dictation work. What it holds goes to the reader letter by letter; the results are links of
// the main pane, which the arrow keys walk.

export class SearchBox {
  constructor(pane, host) {
    this.host = host;
    const input = document.createElement('input');
    Object.assign(input, { type: 'search', id: 'search', maxLength: 200, autocomplete: 'off', spellcheck: false, hidden: true });
    input.setAttribute('enterkeyhint', 'search');
    input.setAttribute('autocapitalize', 'off');
    input.setAttribute('aria-keyshortcuts', 'Control+K');
    input.dataset.id = 'search';
    const landmark = document.createElement('div');
    landmark.setAttribute('role', 'search');
    landmark.append(input);
    pane.append(landmark);
    this.input = input;
    input.addEventListener('input', () => this.typed());
    input.addEventListener('keydown', (event) => this.key(event));
  }

  // `node` is the box of the mirror, or nothing where there is none.
  show(node) {
    const { input } = this;
    input.hidden = !node;
    if (!node) return;
    Object.assign(input.style, { left: `${node.x}px`, top: `${node.y}px`, width: `${node.w}px`, height: `${node.h}px` });
    input.placeholder = node.n;
    input.setAttribute('aria-label', node.n);
    const value = node.v ?? '';
    // What an input method is still composing is not ours to change.
    if (input.value !== value && !this.composing) input.value = value;
  }

  typed() {
    this.composing = true; // The reader shows the box again while it answers.
    this.host.typed(this.input.value);
    this.composing = false;
  }

  focus() {
    this.input.focus();
    const end = this.input.value.length;
    this.input.setSelectionRange(this.input.value.startsWith('>') ? end : 0, end);
  }

  key(event) {
    if (event.isComposing || event.keyCode === 229) return; // Safari ends composing before the key.
    const results = SearchBox.results();
    if (event.key === 'ArrowDown' && results[0]) results[0].focus();
    else if (event.key === 'Enter' && results[0]) {
      results[0].click();
      document.getElementById('pane-main').focus({ preventScroll: true });
    } else if (event.key === 'Escape') {
      if (this.input.value) this.host.command('close-claim');
      document.getElementById('pane-main').focus({ preventScroll: true });
    } else return;
    event.preventDefault();
  }

  static results() {
    return [...document.querySelectorAll('#pane-main [data-id^="hit-"]')];
  }

  // Arrow keys among the results; true when one was followed.
  walk(key) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const results = SearchBox.results();
    const at = results.indexOf(document.activeElement);
    if (!step || at < 0) return false;
    (results[at + step] ?? (at + step < 0 ? this.input : results[at])).focus();
    return true;
  }
}
