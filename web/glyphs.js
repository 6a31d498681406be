// Measures words and draws them with the browser's own text engine, on a canvas that nobody sees.
//
// No font is shipped and every script works, because the letters are the browser's. Words are drawn
// white on nothing, many at a time, and read back once; emoji keep their colours.

import { fontOf } from './fonts.js';

const SHEET_WIDTH = 2048;
const SHEET_HEIGHT = 2048;
const COLOURED_SPREAD = 24; // how far red, green and blue of a grey pixel may lie apart

const canvas = document.createElement('canvas');
canvas.width = SHEET_WIDTH;
canvas.height = 64;
const pen = canvas.getContext('2d', { willReadFrequently: true });
let penFont = '';

const setFont = (font) => {
  if (font !== penFont) pen.font = font;
  penFont = font;
};

export const advance = (text, face, size, weight) => {
  setFont(fontOf(face, size, weight));
  return pen.measureText(text).width;
};

export const metrics = (face, size, weight) => {
  setFont(fontOf(face, size, weight));
  const m = pen.measureText('Hg');
  return { ascent: m.fontBoundingBoxAscent, descent: m.fontBoundingBoxDescent };
};

let waiting = [];
let pixels = [];

// `shift` moves the pen by a part of a pixel to the right.
export const rasterAdd = (text, face, size, weight, shift) => waiting.push({ text, face, size, weight, shift });

const isColoured = (data) => {
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] < 32) continue;
    const spread = Math.max(data[i], data[i + 1], data[i + 2]) - Math.min(data[i], data[i + 1], data[i + 2]);
    if (spread > COLOURED_SPREAD) return true;
  }
  return false;
};

// White, with the coverage that was drawn: the painter tints it.
const whiten = (data) => {
  for (let i = 0; i < data.length; i += 4) data[i] = data[i + 1] = data[i + 2] = 255;
};

// Where each run lies on the sheet: shelves from top to bottom.
const arrange = (density) => {
  let x = 0;
  let y = 0;
  let shelf = 0;
  for (const run of waiting) {
    run.font = fontOf(run.face, run.size * density, run.weight);
    setFont(run.font);
    const m = pen.measureText(run.text);
    run.left = Math.floor(-m.actualBoundingBoxLeft) - 1;
    run.top = Math.floor(-m.actualBoundingBoxAscent) - 1;
    run.width = Math.min(SHEET_WIDTH, Math.ceil(m.actualBoundingBoxRight + run.shift) + 1 - run.left);
    run.height = Math.ceil(m.actualBoundingBoxDescent) + 1 - run.top;
    if (!(run.width > 2 && run.height > 2) || run.height > SHEET_HEIGHT) {
      run.width = run.height = 0;
      continue;
    }
    if (x + run.width > SHEET_WIDTH) {
      x = 0;
      y += shelf;
      shelf = 0;
    }
    run.x = x;
    run.y = y;
    x += run.width;
    shelf = Math.max(shelf, run.height);
  }
};

// Draws the runs of one sheet that begins at height `from`; returns where the next one begins.
const drawSheet = (from) => {
  const runs = waiting.filter((run) => run.width > 0 && run.y >= from && run.y + run.height <= from + SHEET_HEIGHT);
  if (runs.length === 0) return Infinity;
  const height = Math.max(...runs.map((run) => run.y + run.height)) - from;
  if (canvas.height < height) {
    canvas.height = height;
    penFont = '';
  }
  pen.clearRect(0, 0, SHEET_WIDTH, height);
  pen.fillStyle = '#fff';
  pen.textBaseline = 'alphabetic';
  for (const run of runs) {
    setFont(run.font);
    pen.fillText(run.text, run.x - run.left + run.shift, run.y - from - run.top);
  }
  const sheet = pen.getImageData(0, 0, SHEET_WIDTH, height).data;
  for (const run of runs) {
    run.data = new Uint8ClampedArray(run.width * run.height * 4);
    for (let row = 0; row < run.height; row++) {
      const at = ((run.y - from + row) * SHEET_WIDTH + run.x) * 4;
      run.data.set(sheet.subarray(at, at + run.width * 4), row * run.width * 4);
    }
    run.coloured = isColoured(run.data);
    if (!run.coloured) whiten(run.data);
  }
  const later = waiting.filter((run) => run.width > 0 && !run.data).map((run) => run.y);
  return later.length ? Math.min(...later) : Infinity;
};

// Draws everything that was added; writes five numbers a run and returns the bytes of all pictures.
export const rasterMeasure = (density, heap, at) => {
  arrange(density);
  for (let from = 0; from !== Infinity; ) from = drawSheet(from);
  let bytes = 0;
  for (const run of waiting) {
    heap.set([run.left, run.top, run.width, run.height, run.coloured ? 1 : 0], at);
    at += 5;
    bytes += run.width * run.height * 4;
  }
  pixels = waiting.filter((run) => run.data).map((run) => run.data);
  waiting = [];
  return bytes;
};

export const rasterPixels = (heap, at) => {
  for (const data of pixels) {
    heap.set(data, at);
    at += data.length;
  }
  pixels = [];
};
