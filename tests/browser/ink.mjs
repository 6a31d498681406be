// What is painted: the pixels of a screenshot, for the tests that compare it with the document.

// How dark a screenshot is in rectangles of CSS pixels: of each column the darkest, 0 to 255.
// The PNG is decoded by an empty page, so that no package and no policy of ours is needed.
export async function inkOf(context, png, density, boxes) {
    const blank = await context.newPage();
    try {
        return await blank.evaluate(
            async ({ data, density, boxes }) => {
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
                    const columns = new Array(w).fill(0);
                    for (let i = 0; i < w * h; i += 1)
                        columns[i % w] = Math.max(
                            columns[i % w],
                            255 - (pixels[4 * i] + pixels[4 * i + 1] + pixels[4 * i + 2]) / 3,
                        );
                    return columns;
                });
            },
            { data: png.toString('base64'), density, boxes },
        );
    } finally {
        await blank.close();
    }
}
