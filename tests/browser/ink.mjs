// What is painted: the pixels of a screenshot, for the tests that compare it with the document.

// The columns of the screen's pixels in rectangles of CSS pixels: of each column the darkest, 0 to 255.
export const inkOf = async (context, png, density, boxes) =>
    (await columnsOf(context, png, density, boxes, 255)).map(({ darkest }) => darkest);

// The same, but the sum of the ink in each column; what is lighter than `ground` is no ink.
export const sumsOf = async (context, png, density, boxes, ground) =>
    (await columnsOf(context, png, density, boxes, ground)).map(({ sums }) => sums);

// The PNG is decoded by an empty page, so that no package and no policy of ours is needed.
async function columnsOf(context, png, density, boxes, ground) {
    const blank = await context.newPage();
    try {
        return await blank.evaluate(
            async ({ data, density, boxes, ground }) => {
                const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
                const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
                const canvas = new OffscreenCanvas(picture.width, picture.height);
                const pen = canvas.getContext('2d');
                pen.drawImage(picture, 0, 0);
                return boxes.map((box) => {
                    const [x, y] = [Math.round(box.x * density), Math.round(box.y * density)];
                    const w = Math.max(1, Math.round(box.w * density));
                    const h = Math.max(1, Math.round(box.h * density));
                    const { data: pixels } = pen.getImageData(x, y, w, h);
                    const darkest = new Array(w).fill(0);
                    const sums = new Array(w).fill(0);
                    for (let i = 0; i < w * h; i += 1) {
                        const light = (pixels[4 * i] + pixels[4 * i + 1] + pixels[4 * i + 2]) / 3;
                        darkest[i % w] = Math.max(darkest[i % w], 255 - light);
                        sums[i % w] += Math.max(0, ground - light);
                    }
                    return { darkest, sums };
                });
            },
            { data: png.toString('base64'), density, boxes, ground },
        );
    } finally {
        await blank.close();
    }
}

// Where the middle of a box's ink is, in CSS pixels from its left.
export function middleOf(sums, density) {
    const all = sums.reduce((sum, ink) => sum + ink, 0);
    return sums.reduce((sum, ink, i) => sum + ink * (i + 0.5), 0) / all / density;
}

// By how many CSS pixels the ink must go to the right to lie on `fine`, which is `steps` times as fine
// and reaches `margin` columns further on both sides: where the squares of what differs are least.
export function shiftOf(ink, fine, steps, margin, density) {
    let best = { shift: NaN, error: Infinity };
    for (let shift = -margin * steps; shift <= margin * steps; shift += 1) {
        const there = ink.map((_, i) => {
            const from = (i + margin) * steps + shift;
            return fine.slice(from, from + steps).reduce((sum, value) => sum + value, 0);
        });
        const times = there.reduce((sum, value, i) => sum + value * ink[i], 0);
        const square = there.reduce((sum, value) => sum + value * value, 0);
        const scale = square > 0 ? times / square : 0; // the colour of the letters
        const error = there.reduce((sum, value, i) => sum + (ink[i] - scale * value) ** 2, 0);
        if (error < best.error) best = { shift, error };
    }
    return best.shift / steps / density;
}
