import { violations } from "@/tests/e2e/accessibility"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"

test.use({ colorScheme: "light" })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("a chosen theme stays on the page, and on every other", async ({ page, frame }) => {
      await page.goto(`${base}?voices=all`)
      const papers = [await frame.paper()]
      for (const theme of ["Sepia", "Dark"] as const) {
        await frame.chooseLook(theme)
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
      await frame.chooseLook("Dark")
      const dark = await frame.paper()
      await frame.chooseLook("As my system")
      await expect(page.locator("html")).not.toHaveAttribute("data-theme")
      expect(await frame.paper()).toBe(light)
      await page.emulateMedia({ colorScheme: "dark" })
      expect(await frame.paper()).toBe(dark)
    })
  })
}

test("letters, size and length of lines are chosen, stay, and the text goes by them", async ({
  page,
  frame,
  readingRoom,
}) => {
  await readingRoom.open(pack.sources[0]!.id)
  const words = page.locator("#p1")
  const styleOf = () =>
    words.evaluate((element) => {
      const { fontSize, fontFamily } = getComputedStyle(element)
      return {
        size: Number.parseFloat(fontSize),
        sans: fontFamily.includes("Sans"),
        wide: element.clientWidth,
      }
    })
  const usual = await styleOf()
  for (const name of ["Sans", "Large", "Short lines"]) await frame.chooseLook(name)
  const chosen = await styleOf()
  expect(chosen.size).toBeGreaterThan(usual.size)
  expect([usual.sans, chosen.sans]).toEqual([false, true])
  expect(chosen.wide / chosen.size).toBeLessThan(usual.wide / usual.size)
  const fold = frame.masthead.getByText("Look", { exact: true })
  await fold.click()
  expect(await violations(page)).toEqual([])
  await fold.click()
  await page.setViewportSize(phone)
  await frame.chooseLook("Largest")
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await fold.click()
  expect(await violations(page)).toEqual([])
})
