// The two faces of the page, named once: the canvas and the document over it must agree to the letter.

export const FACES = [
  '"Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Georgia, serif',
  'system-ui, "Noto Sans", sans-serif',
];

export const SERIF = 0;
export const SANS = 1;

// The value of CSS font for a face, a size in pixels and a weight.
export const fontOf = (face, size, weight) => `${weight} ${size}px ${FACES[face]}`;
