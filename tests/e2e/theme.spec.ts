import { expect, test } from "@/tests/e2e/fixtures"
import { base } from "@/tests/e2e/pack"

test.use({ colorScheme: "light" })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("a chosen theme stays on the page, and on every other", async ({ page, frame }) => {
      await page.goto(`${base}?voices=all`)
      const papers = [await frame.paper()]
      for (const theme of ["Sepia", "Dark"] as const) {
        await frame.chooseTheme(theme)
        await expect(page).toHaveURL(`${base}?voices=all`)
        await expect(page.locator("html")).toHaveAttribute("data-theme", theme.toLowerCase())
        papers.push(await frame.paper())
      }
      expect(new Set(papers).size).toBe(3)
      await page.goto("/account/sign-in")
      expect(await frame.paper()).toBe(papers[2])
    })

    test("“as my system” follows the device", async ({ page, frame }) => {
      await page.goto("/")
      const light = await frame.paper()
      await frame.chooseTheme("Dark")
      const dark = await frame.paper()
      await frame.chooseTheme("As my system")
      await expect(page.locator("html")).not.toHaveAttribute("data-theme")
      expect(await frame.paper()).toBe(light)
      await page.emulateMedia({ colorScheme: "dark" })
      expect(await frame.paper()).toBe(dark)
    })
  })
}
