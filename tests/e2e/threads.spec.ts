import { violations } from "@/tests/e2e/accessibility"
import { expect, phone } from "@/tests/e2e/fixtures"
import { Discussion } from "@/tests/e2e/pages/discussion"
import { aRemark, claim, test } from "@/tests/e2e/talking"

test("one reacts to what another says, with the keyboard, and the other sees it come", async ({
  page,
  talk,
  elsewhere,
}) => {
  const said = aRemark("Was it needless from the first day?")
  await talk.open(claim(40))
  await talk.saying(said)
  await expect(talk.remark(said).getByRole("link", { name: "React to Demo student" })).toHaveCount(0)

  const other = new Discussion(elsewhere)
  await other.stepIn("instructor")
  await other.open(claim(40))
  const remark = other.remark(said)
  await remark.getByRole("link", { name: "React to Demo student" }).focus()
  await elsewhere.keyboard.press("Enter")
  const doubt = remark.getByRole("button", { name: /^Doubt it/ })
  await expect(doubt).toHaveAttribute("aria-pressed", "false")
  expect(await violations(elsewhere)).toEqual([])
  await doubt.focus()
  await elsewhere.keyboard.press("Enter")
  await expect(doubt).toHaveAttribute("aria-pressed", "true")
  await expect(doubt).toHaveText("Doubt it 1")
  await expect(talk.remark(said)).toContainText("Doubt it 1: Demo instructor")
  expect(await violations(page)).toEqual([])

  await doubt.focus()
  await elsewhere.keyboard.press("Enter")
  await expect(doubt).toHaveAttribute("aria-pressed", "false")
  await expect(talk.remark(said)).not.toContainText("Doubt it")
})

test("an instructor pins a thread and resolves it; whoever began it finds it folded and opens it again", async ({
  page,
  talk,
  elsewhere,
}) => {
  const [first, said] = [aRemark("Said first"), aRemark("Said second")]
  await talk.open(claim(41))
  await talk.saying(first)
  await talk.saying(said)
  const other = new Discussion(elsewhere)
  await other.stepIn("instructor")
  await other.open(claim(41))
  await other.remark(said).getByRole("button", { name: "Pin the thread of Demo student" }).click()
  await expect(other.notice).toContainText("Pinned before the other threads.")
  await expect(talk.remark(said)).toContainText("pinned by Demo instructor")
  await expect(talk.region.getByRole("article").first()).toContainText(said)

  await other.remark(said).getByRole("button", { name: "Resolve the thread of Demo student" }).click()
  const fold = talk.region.locator("details").filter({ hasText: said })
  const summary = fold.locator("summary").first()
  await expect(summary).toContainText("Resolved by Demo instructor")
  await expect(talk.remark(said)).toBeHidden()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(phone)
  await summary.focus()
  await page.keyboard.press("Enter")
  await expect(talk.remark(said)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await talk.remark(said).getByRole("button", { name: "Reopen the thread of Demo student" }).click()
  await expect(talk.region.locator("summary").filter({ hasText: said })).toHaveCount(0)

  await other.remark(said).getByRole("button", { name: "Unpin the thread of Demo student" }).click()
  await expect(talk.region.getByRole("article").first()).not.toContainText("pinned")
})

test("a link to a remark unfolds the resolved thread in which it stands", async ({ page, talk }) => {
  const said = aRemark("To be linked to")
  await talk.open(claim(42))
  await talk.saying(said)
  const id = await talk.remark(said).getAttribute("id")
  await talk.remark(said).getByRole("button", { name: "Resolve the thread of Demo student" }).click()
  await expect(talk.region.locator("summary").filter({ hasText: said })).toBeVisible()
  await page.goto(`${new URL(page.url()).pathname}#${id}`)
  await page.reload()
  await expect(page.locator(`#${id}`)).toBeInViewport()
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("one resolves, opens again, and reacts by forms", async ({ page, talk, browser, baseURL }) => {
    const said = aRemark("Said with plain forms")
    await talk.open(claim(43))
    await talk.words.fill(said)
    await talk.say.click()
    await talk.remark(said).getByRole("button", { name: "Resolve the thread of Demo student" }).click()
    const summary = talk.region.locator("summary").filter({ hasText: said })
    await expect(summary).toContainText("Resolved by Demo student")
    // The address leads to the remark, and the browser unfolds what it stands in.
    await talk.remark(said).getByRole("button", { name: "Reopen the thread of Demo student" }).click()
    await expect(summary).toHaveCount(0)

    const plain = await browser.newContext({ baseURL, javaScriptEnabled: false })
    const other = new Discussion(await plain.newPage())
    await other.stepIn("instructor")
    await other.open(claim(43))
    await other.remark(said).getByRole("link", { name: "React to Demo student" }).click()
    await other
      .remark(said)
      .getByRole("button", { name: /^Want to discuss/ })
      .click()
    await expect(other.remark(said)).toContainText("Want to discuss 1")
    await plain.close()
    await page.reload()
    await expect(talk.remark(said)).toContainText("Want to discuss 1: Demo instructor")
  })
})
