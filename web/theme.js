// The theme that the reader chose here last, kept by the browser.

const KEY = 'crossread.theme';

// 'light', 'dark', or '' when the system decides.
export const rememberedTheme = () => {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return ''; // Private windows may forbid it.
  }
};

export const rememberTheme = (theme) => {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Then it lasts as long as the page.
  }
};
