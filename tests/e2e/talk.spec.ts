import { randomUUID } from "node:crypto"
import type { Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { expect, phone, test as plain } from "@/tests/e2e/fixtures"
import { pack } from "@/tests/e2e/pack"
import { Discussion } from "@/tests/e2e/pages/discussion"

const test = plain.extend<{ talk: Discussion; elsewhere: Page }>({
  talk: async ({ page }, use) => {
    const talk = new Discussion(page)
    await talk.stepIn("student")
    await use(talk)
  },
  elsewhere: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ baseURL })
    await use(await context.newPage())
    await context.close()
  },
})

const claim = (at: number) => pack.claims[at]!.id
const aRemark = (words: string) => `${words} (${randomUUID().slice(0, 8)})`

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
  const mention = talk.remark(words).getByRole("link", { name: /^Filtzer: / })
  await expect(mention).toHaveAttribute("href", /\/claims\//)
  await talk
    .remark(words)
    .getByRole("button", { name: /^What Filtzer/ })
    .click()
  const shown = talk.remark(words).locator("[popover]")
  await expect(shown).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press("Escape")
  await expect(shown).toBeHidden()
})

test("what is being written survives a reload and signing out, and is nobody else's", async ({
  page,
  talk,
  accounts,
}) => {
  const words = aRemark("Half a thought")
  await talk.open(claim(2))
  await talk.write(words)
  await page.reload()
  await expect(talk.words).toHaveText(words)

  await accounts.signOut("Demo student")
  await talk.open(claim(2))
  await expect(talk.region.getByRole("link", { name: "Sign in to say something" })).toBeVisible()
  await talk.stepIn("instructor")
  await talk.open(claim(2))
  await talk.words.focus()
  await expect(talk.words).toHaveAttribute("contenteditable", "true")
  await expect(talk.words).toHaveText("")

  await page.goto("/account")
  await accounts.signOut("Demo instructor")
  await talk.stepIn("student")
  await talk.open(claim(2))
  await expect(talk.words).toHaveText(words)
  await talk.say.click()
  await expect(talk.remark(words)).toBeVisible()
  await page.reload()
  await expect(talk.words).toHaveValue("")
})

test("two tabs that write in one place have two drafts", async ({ page, talk, context }) => {
  const [one, two] = [aRemark("In this tab"), aRemark("In that tab")]
  await talk.open(claim(3))
  await talk.write(one)
  const tab = new Discussion(await context.newPage())
  await tab.open(claim(3))
  await tab.write(two)
  await expect(tab.words).toHaveText(two)
  await page.reload()
  await expect(talk.words).toHaveText(one)
  await tab.page.reload()
  await expect(tab.words).toHaveText(two)
})

test("a double click and a lost answer make one remark", async ({ page, talk }) => {
  const [twice, lost] = [aRemark("Clicked twice"), aRemark("Answer lost")]
  await talk.open(claim(4))
  await talk.write(twice)
  await talk.say.dblclick()
  await expect(talk.remark(twice)).toBeVisible()

  let arrived = 0
  await page.route("**/claims/**", async (route) => {
    if (route.request().method() !== "POST" || arrived++ > 0) return route.fallback()
    await route.fetch()
    await route.abort()
  })
  await talk.write(lost)
  await talk.say.click()
  await expect(talk.region.getByRole("alert")).toContainText("Your words are kept on this device")
  await expect(talk.words).toHaveText(lost)
  await page.reload()
  await expect(talk.words).toHaveText(lost)
  await talk.say.click()
  await expect(talk.words).toHaveText("")
  await page.reload()
  for (const words of [twice, lost]) await expect(talk.region.getByText(words)).toHaveCount(1)
})

test("who was signed out, or is offline, keeps the words", async ({ page, talk, context }) => {
  const words = aRemark("Kept")
  await talk.open(claim(5))
  await talk.write(words)
  await context.setOffline(true)
  await talk.say.click()
  await expect(talk.region.getByRole("alert")).toContainText("Not sent. You are offline. Your words are kept")
  expect(await violations(page)).toEqual([])
  await context.setOffline(false)

  await context.clearCookies()
  await talk.say.click()
  const refusal = talk.region.getByRole("alert")
  await expect(refusal).toContainText("You were signed out. Your words are kept on this device")
  await expect(talk.words).toHaveText(words)
  await refusal.getByRole("link", { name: "Sign in" }).click()
  await page.getByRole("button", { name: "Step in as the demo student" }).click()
  await expect(page).toHaveURL(new RegExp(`/claims/${claim(5)}`))
  await expect(talk.words).toHaveText(words)
  await talk.say.click()
  await expect(talk.remark(words)).toBeVisible()
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
  await passages.getByText("You say:").first().click()
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
