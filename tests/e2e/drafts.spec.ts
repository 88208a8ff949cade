import { violations } from "@/tests/e2e/accessibility"
import { expect } from "@/tests/e2e/fixtures"
import { Discussion } from "@/tests/e2e/pages/discussion"
import { aRemark, claim, test } from "@/tests/e2e/talking"

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
