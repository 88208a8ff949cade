import { violations } from "@/tests/e2e/accessibility"
import { expect, phone } from "@/tests/e2e/fixtures"
import { test } from "@/tests/e2e/in-harbour"

const WORDS = "Nobody who was there has said otherwise since."

test("words are quoted in the draft last written in, with a link that leads to them", async ({
  page,
  source,
}) => {
  const quote = source.bar.getByRole("button", { name: "Quote in a draft" })
  await source.drag("The memoir", "at peace")
  await source.bar.getByRole("button", { name: "Write" }).click()
  await source.field.click()
  await page.keyboard.type("At peace, and yet:")
  await source.drag("Nobody who", "otherwise since.")
  await quote.click()
  await expect(page.getByText("Quoted in your draft.")).toBeVisible()
  await expect(source.field.locator("blockquote")).toContainText(WORDS)
  expect(await violations(page)).toEqual([])
  await source.panel.getByRole("button", { name: "Say it" }).click()
  await expect(source.card("a").locator("blockquote")).toContainText(WORDS)

  await source
    .card("a")
    .getByRole("link", { name: /^Reply/ })
    .click()
  const reply = source.card("a").getByRole("textbox")
  await reply.click()
  await page.keyboard.type("Or this:")
  await source.drag("So ends", "of a long book")
  await quote.click()
  await expect(reply.locator("blockquote")).toContainText("So ends the first part of a long book")

  await source
    .card("a")
    .getByRole("link", { name: /Ada Adam, On a memoir/ })
    .first()
    .click()
  await expect(page).toHaveURL(/words=/)
  await source.begin.waitFor()
  await expect.poll(() => source.painted()).toBe(WORDS)
})

test("where no draft is open, a new one opens with the quotation, and is kept", async ({
  page,
  source,
  room,
}) => {
  await source.begin.press("Enter")
  for (const key of ["PageDown", "q"]) await page.keyboard.press(key)
  await expect(source.field.locator("blockquote")).toContainText("The memoir opens")
  await page.keyboard.type("So it begins.")
  await page.waitForTimeout(1000)
  await source.open(room.path)
  await expect(source.field.locator("blockquote")).toContainText("The memoir opens")
  await expect(source.field).toContainText("So it begins.")
})

test.describe("on a phone", () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true, colorScheme: "dark" })

  test("a quotation goes into the open sheet", async ({ page, source }) => {
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#p3")!))
    await source.bar.getByRole("button", { name: "More" }).tap()
    await source.bar.getByRole("button", { name: "Quote in a draft" }).tap()
    await expect(source.field.locator("blockquote")).toContainText("So ends the first part")
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    expect(await violations(page)).toEqual([])
  })
})
