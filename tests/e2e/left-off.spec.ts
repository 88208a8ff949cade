import { violations } from "@/tests/e2e/accessibility"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"
import { Discussion } from "@/tests/e2e/pages/discussion"

for (const who of ["somebody who has signed in", "a visitor"]) {
  test(`${who} is led back to where one left off, without the text moving`, async ({ page, readingRoom }) => {
    if (who !== "a visitor") await new Discussion(page).stepIn("student")
    const source = pack.sources[1]!.id
    await readingRoom.open(source)
    const last = page.locator("#text p[id^='p']").last()
    await last.evaluate((paragraph) => paragraph.scrollIntoView({ block: "start" }))
    await page.goto(base)
    const back = page.getByRole("link", { name: /^Go on at ¶\d+, where you left off$/ })
    // The page says where one left off as it goes, and does not wait for an answer.
    await expect(async () => {
      await readingRoom.open(source)
      await expect(back).toBeVisible({ timeout: 3000 })
    }).toPass()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize(phone)
    await back.focus()
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(/#p\d+$/)
    expect(await violations(page)).toEqual([])
  })
}
