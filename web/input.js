// Turns what the person does into events for the reader: size, theme, pointer, keys, links, focus.

const systemDark = matchMedia('(prefers-color-scheme: dark)');

// Pixels of the canvas while fingers have the page magnified: the screen shows only a part of them,
// so phones are not asked for all that would be sharp at any scale.
const MOST_PIXELS = 8e6;
const PINCH_RESTS = 150; // ms

// How much finer than its layout the canvas is drawn: by as much as fingers have magnified the page,
// as far as pixels go.
const magnified = (width, height) => {
  const scale = globalThis.visualViewport?.scale ?? 1;
  if (!(scale > 1.01)) return 1;
  const most = Math.sqrt(MOST_PIXELS / (width * height)) / devicePixelRatio;
  return Math.max(1, Math.min(scale, most));
};

// The canvas has one device pixel for each of the screen's, whatever the zoom.
export const watchSize = (host) => {
  const { canvas, module } = host;
  const fit = (entry) => {
    const box = entry?.devicePixelContentBoxSize?.[0];
    const width = canvas.clientWidth;
    const height = canvas.clientHeight;
    const density = devicePixelRatio * magnified(width, height);
    const roundWidth = Math.round(width * density);
    const roundHeight = Math.round(height * density);
    // The box is exact where the ratio is odd; under emulation it may speak of another screen.
    const exact = box && Math.abs(box.inlineSize - roundWidth) <= 1 && Math.abs(box.blockSize - roundHeight) <= 1;
    const deviceWidth = exact ? box.inlineSize : roundWidth;
    const deviceHeight = exact ? box.blockSize : roundHeight;
    if (!(width > 0 && height > 0)) return;
    if (canvas.width !== deviceWidth) canvas.width = deviceWidth;
    if (canvas.height !== deviceHeight) canvas.height = deviceHeight;
    module._cr_resize(width, height, deviceWidth);
  };
  fit();
  const observer = new ResizeObserver((entries) => fit(entries[entries.length - 1]));
  try {
    observer.observe(canvas, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(canvas); // Safari knows no device pixels here.
  }
  // Drawn anew when the fingers rest, not at every step of a pinch.
  let resting = 0;
  globalThis.visualViewport?.addEventListener('resize', () => {
    clearTimeout(resting);
    resting = setTimeout(fit, PINCH_RESTS);
  });
};

const watchPointer = (host) => {
  const { module } = host;
  addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') module._cr_pointer(event.clientX, event.clientY);
  }, { passive: true });
  document.documentElement.addEventListener('pointerleave', () => module._cr_pointer_left());
};

const watchLinks = (host, root) => {
  root.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-command]');
    if (button) {
      const mark = root.querySelector('#pane-main [aria-current="true"][data-id]')?.dataset.id;
      host.command(button.dataset.command);
      // A button that went away with its claim leaves the keyboard where the claim was read.
      if (document.activeElement === document.body) {
        const place = mark && root.querySelector(`[data-id="${CSS.escape(mark)}"]`);
        (place || root.querySelector('#pane-main')).focus({ preventScroll: true });
      }
      return;
    }
    // A link to where we are: the browser does nothing, the reader brings it into view again.
    const link = event.target.closest('a[href^="#"]');
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (link && plain && link.hash === location.hash) {
      event.preventDefault();
      host.navigate(link.hash);
    }
  });
  addEventListener('hashchange', () => host.navigate(location.hash));
};

// A keyboard of Cyrillic or Greek letters has our letters where they are printed beside its own.
const keyOf = ({ key, code = '' }) =>
  (key.length === 1 && key > '~' && /^Key[A-Z]$/.test(code) ? code[3].toLowerCase() : key);

// Letters are commands only where nobody is writing, and never with Ctrl, Alt or Cmd, which are
// the browser's; but for Ctrl+K, which many pages have for their commands.
const watchKeys = (host) => {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey) return;
    const key = keyOf(event);
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() === 'k' && !event.shiftKey && host.key('Ctrl+K')) event.preventDefault();
      return;
    }
    if (event.target.closest?.('input, textarea, select, [contenteditable]')) return;
    if (host.searchBox.walk(key) || host.key(key)) event.preventDefault();
  });
};

const watchFocus = (host, root) => {
  root.addEventListener('focusin', (event) => {
    const element = event.target.closest('[data-id]');
    host.focus(element?.matches(':focus-visible') ? element.dataset.id : '');
  });
  root.addEventListener('focusout', () => host.focus(''));
};

export const watchSystemTheme = (host) => {
  const tell = () => host.module._cr_system_theme(systemDark.matches ? 1 : 0);
  systemDark.addEventListener('change', tell);
  tell();
};

// A driver may reset: the canvas comes back empty and everything is drawn again.
// Until then the document over it shows its own letters.
const watchContext = ({ canvas, painter, module }, root) => {
  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    module._cr_context(0);
    root.classList.add('unpainted');
  });
  canvas.addEventListener('webglcontextrestored', () => {
    painter.prepare();
    module._cr_context(1);
    root.classList.remove('unpainted');
  });
};

export const watchInput = (host, root) => {
  watchContext(host, root);
  watchPointer(host);
  watchLinks(host, root);
  watchKeys(host);
  watchFocus(host, root);
  host.fonts = document.fonts; // What nothing holds WebKit forgets, and what listens to it.
  host.fonts?.addEventListener?.('loadingdone', () => host.module._cr_fonts());
};
