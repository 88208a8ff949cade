import { violations } from "@/tests/e2e/accessibility"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { states } from "@/tests/e2e/states"

const themes = ["light", "sepia", "dark"] as const
const sizes = { desktop: { width: 1440, height: 900 }, phone }

for (const { name, path, status = 200, enter } of states) {
  test(`axe finds nothing wrong: ${name}`, async ({ page, context, frame, baseURL }) => {
    for (const theme of themes) {
      await context.addCookies([{ name: "disputatio-theme", value: theme, url: baseURL! }])
      await page.goto("about:blank")
      // Where a link arrives depends on the window: one that grew meanwhile arrived now here, now there.
      await page.setViewportSize(sizes.desktop)
      expect((await page.goto(path))?.status()).toBe(status)
      await enter?.(page)
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport)
        // What shows while folds are closed shows in the same colours while they are open.
        if (theme === "light") {
          await frame.closeFolds()
          expect.soft(await violations(page), `${theme}, ${size}, folds closed`).toEqual([])
        }
        await frame.openFolds()
        expect.soft(await violations(page), `${theme}, ${size}, folds open`).toEqual([])
      }
    }
  })
}
