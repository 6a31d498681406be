// The theme is the system's until the person chooses; the choice outlives a reload.
import assert from 'node:assert/strict';
import { inkOf } from './ink.mjs';
import { eventually, open, outcome, still } from './lib.mjs';

export const name = 'the theme follows the system, then the switch, and is remembered';
export const context = { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' };

// The page's word for the theme, and the ground that is painted where no word stands.
async function themeIs(page, context, wanted, what) {
    await eventually(async () =>
        assert.equal(
            await page.evaluate(() => document.documentElement.dataset.theme),
            wanted,
            what,
        ),
    );
    await still(page);
    const corner = await page.evaluate(() => {
        const { left, top } = document.getElementById('pane-main').getBoundingClientRect();
        return { x: left + 4, y: top + 4, w: 8, h: 8 };
    });
    const [columns] = await inkOf(context, await page.screenshot({ caret: 'initial' }), 1, [corner]);
    const ground = columns.every((value) => value > 200)
        ? 'dark'
        : columns.every((value) => value < 55)
          ? 'light'
          : 'neither';
    assert.equal(ground, wanted, `${what}: the picture`);
}

export async function run({ page, context: session, url }) {
    await open(page, url);
    await themeIs(page, session, 'dark', 'as the system has it');
    await page.emulateMedia({ colorScheme: 'light' });
    await themeIs(page, session, 'light', 'as the system turned');
    const button = page.locator('[data-command="switch-theme"]');
    assert.equal(await button.getAttribute('aria-label'), 'Dark theme');
    await button.click();
    await themeIs(page, session, 'dark', 'switched');
    assert.equal(await button.getAttribute('aria-label'), 'Light theme');
    await page.reload();
    assert.equal(await outcome(page), 'open');
    await themeIs(page, session, 'dark', 'reloaded');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('[data-command="switch-theme"]').click();
    await themeIs(page, session, 'light', 'switched against the system');
    await page.reload();
    assert.equal(await outcome(page), 'open');
    await themeIs(page, session, 'light', 'reloaded against the system');
}
