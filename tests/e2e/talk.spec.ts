import { violations } from "@/tests/e2e/accessibility"
import { expect, phone } from "@/tests/e2e/fixtures"
import { Discussion } from "@/tests/e2e/pages/discussion"
import { aRemark, claim, test } from "@/tests/e2e/talking"

test("one says something, another answers, one changes it, removes it and brings it back", async ({
  page,
  talk,
  elsewhere,
}) => {
  const [said, answer] = [aRemark("To admit it he must have said it"), aRemark("Where does he say it?")]
  await talk.open(claim(0))
  await talk.saying(said)
  await expect(talk.words).toHaveText("")
  await expect(talk.remark(said)).toContainText("you")

  const other = new Discussion(elsewhere)
  await other.stepIn("instructor")
  await other.open(claim(0))
  await other.remark(said).getByRole("link", { name: "Reply to Demo student" }).click()
  const reply = elsewhere.getByRole("textbox", { name: "Your reply to Demo student" })
  await other.write(answer, reply)
  await elsewhere.keyboard.press("Control+Enter")
  await expect(other.remark(answer)).toContainText("instructor")

  await page.reload()
  await expect(talk.remark(answer)).toBeVisible()
  const own = talk.remark(said)
  await own.getByRole("link", { name: "Edit your remark" }).first().click()
  await talk.write(" And more.", talk.changed)
  await page.getByRole("button", { name: "Save" }).click()
  await expect(talk.notice).toContainText("Changed.")
  await expect(talk.region).toContainText(`${said} And more.`)

  await talk.remark("And more.").getByRole("button", { name: "Delete your remark" }).click()
  await expect(talk.notice).toContainText("Removed.")
  await expect(talk.region.getByText(`${said} And more.`)).toHaveCount(0)
  await expect(talk.remark(answer)).toBeVisible()
  await expect(talk.notice.getByRole("button", { name: "Undo" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(talk.region).toContainText(`${said} And more.`)

  await talk.remark("And more.").getByRole("link", { name: "edited" }).click()
  await expect(page.getByRole("main")).toContainText(said)
  expect(await violations(page)).toEqual([])
})

test("a claim is mentioned by its voice, with the keyboard, and shown as it stands", async ({
  page,
  talk,
}) => {
  const words = aRemark("Compare")
  await talk.open(claim(1))
  await talk.write(`${words} @filtz`)
  const first = page.getByRole("listbox", { name: "What to mention" }).getByRole("option").first()
  await expect(first).toContainText("Filtzer")
  await expect(first).toHaveAttribute("aria-selected", "true")
  expect(await violations(page)).toEqual([])
  await page.keyboard.press("Enter")
  await page.keyboard.press("Control+Enter")
  const mention = talk.remark(words).getByRole("link", { name: /^\S+: / })
  await expect(mention).toHaveAttribute("href", /\/claims\//)
  await talk
    .remark(words)
    .getByRole("button", { name: /^What .+ says$/ })
    .click()
  const shown = talk.remark(words).locator("[popover]")
  await expect(shown).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press("Escape")
  await expect(shown).toBeHidden()
})

test("a remark changed in two tabs shows both versions, and one chooses", async ({ page, talk, context }) => {
  const words = aRemark("As it was")
  await talk.open(claim(6))
  await talk.saying(words)
  const tab = new Discussion(await context.newPage())
  await tab.open(claim(6))
  for (const each of [talk, tab])
    await each.remark(words).getByRole("link", { name: "Edit your remark" }).click()
  await tab.write(" There.", tab.changed)
  await tab.page.getByRole("button", { name: "Save" }).click()
  await expect(tab.region).toContainText(`${words} There.`)

  await talk.write(" Here.", talk.changed)
  await page.getByRole("button", { name: "Save" }).click()
  await expect(talk.region.getByRole("alert")).toContainText("Look at both versions")
  await expect(talk.region).toContainText(`${words} There.`)
  expect(await violations(page)).toEqual([])
  await page.getByRole("button", { name: "Keep mine, above" }).click()
  await expect(talk.notice).toContainText("Changed.")
  await expect(talk.region.getByText(`${words} Here.`)).toBeVisible()
})

test("one answers whether a quote carries the claim, and the split says so", async ({
  page,
  talk,
  claimPage,
  frame,
}) => {
  await talk.open(claim(7))
  const passages = page.getByRole("region", { name: "The passages" })
  const answers = passages.getByRole("group", { name: "Does the quote carry the claim?" }).first()
  await claimPage.passages.first().waitFor()
  await answers.or(passages.getByText("You say:").first()).first().waitFor()
  if (!(await answers.isVisible())) await passages.getByText("You say:").first().click()
  const next =
    (await answers.getByRole("button", { name: "in part" }).getAttribute("aria-pressed")) === "true"
      ? "no"
      : "in part"
  await answers.getByRole("button", { name: next, exact: true }).click()
  await expect(passages.getByText("You say:").first()).toContainText(next)
  await frame.openFolds()
  await expect(passages.getByText(/yes \d+ · in part \d+ · no \d+/).first()).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test("by the keyboard alone, on a phone, in the dark", async ({ page, talk }) => {
  const words = aRemark("Typed")
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: "dark" })
  await talk.open(claim(8))
  await talk.words.focus()
  await expect(talk.words).toHaveAttribute("contenteditable", "true")
  await page.keyboard.type(`${words} with `)
  await page.keyboard.press("Shift+Tab")
  await expect(
    page.getByRole("toolbar", { name: "Format" }).getByRole("button", { name: "Bold" }),
  ).toBeFocused()
  await page.keyboard.press("Enter")
  await page.keyboard.type("weight")
  expect(await violations(page)).toEqual([])
  await page.keyboard.press("Escape")
  await expect(talk.say).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(talk.remark(words).locator("strong")).toHaveText("weight")
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("one says something, changes it, removes it and brings it back", async ({ page, talk }) => {
    const words = aRemark("Said plainly")
    await talk.open(claim(9))
    await talk.words.fill(words)
    await talk.say.click()
    await expect(page).toHaveURL(/#remark-/)
    await talk.remark(words).getByRole("link", { name: "Edit your remark" }).click()
    await talk.changed.fill(`${words}, again`)
    await page.getByRole("button", { name: "Save" }).click()
    await expect(talk.remark(`${words}, again`)).toContainText("edited")
    await talk.remark(words).getByRole("button", { name: "Delete your remark" }).click()
    await expect(talk.notice).toContainText("Removed.")
    await talk.notice.getByRole("button", { name: "Undo" }).click()
    await expect(talk.remark(`${words}, again`)).toBeVisible()
    await talk.words.fill(" ")
    await talk.say.click()
    await expect(talk.region.getByRole("alert")).toContainText("Write something first.")
  })
})
