// What the person has set here, kept by the browser: a word for each name (src/app/settings.h).

export const NAMES = ['theme', 'size', 'source', 'letters'];

const key = (name) => `crossread.${name}`;

// '' when nothing is kept.
export const remembered = (name) => {
  try {
    return localStorage.getItem(key(name)) ?? '';
  } catch {
    return ''; // Private windows may forbid it.
  }
};

export const remember = (name, word) => {
  try {
    localStorage.setItem(key(name), word);
  } catch {
    // Then it lasts as long as the page.
  }
};
