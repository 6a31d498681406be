// What is copied: plain words, in paragraphs, followed by their source when the person wants it.
//
// The document over the canvas is transparent and set line by line; copied as it stands it would
// paste as invisible letters. So the clipboard gets the words anew, as text and as plain HTML.

const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

// Texts that are placed beside each other have nothing between them in the document: a blank parts
// them here, and a line's end what stands under each other.
const selectedWords = () => {
  const selection = getSelection();
  let words = '';
  for (let i = 0; i < selection.rangeCount; i++) {
    const part = selection.getRangeAt(i).cloneContents();
    for (const element of part.querySelectorAll('.placed, li, [role="row"], h1, h2, h3, p'))
      element.append(element.matches('span, [role$="header"], [role="cell"], nav a') ? ' ' : '\n');
    words += part.textContent;
  }
  return words.replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
};

// `source()` is the line that follows, or ''. The plain page's own copying is good as it is: there
// `only` is true, and nothing is done without that line.
export const watchCopy = (source, only = false) => {
  document.addEventListener('copy', (event) => {
    if (event.target.closest?.('input, textarea')) return;
    const words = only ? getSelection().toString().trim() : selectedWords();
    if (!words) return;
    const line = source();
    if (only && !line) return;
    const paragraphs = words.split(/\n\s*\n|\n/).filter(Boolean);
    if (line) paragraphs.push(`${line}, ${location.href.split('?')[0].split('#')[0]}${location.hash}`);
    event.clipboardData.setData('text/plain', paragraphs.join('\n\n'));
    event.clipboardData.setData('text/html', paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n'));
    event.preventDefault();
  });
};
