import { violations } from "@/tests/e2e/accessibility"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect } from "@/tests/e2e/fixtures"
import { test as plain } from "@/tests/e2e/in-harbour"
import { aPerson } from "@/tests/support/actors"

const LEFT = "This is as you left it, kept on this device."

const test = plain.extend<{ debate: string; curator: Awaited<ReturnType<typeof aPerson>> }>({
  debate: ({ room }, use) => use(room.path.replace(/\/sources\/.*$/, "")),
  curator: ({ room }, use) => aPerson("Cora Pym", { curates: [room.debateId] }).then(use),
})

test("a change of a claim survives a reload, being offline and being signed out, and goes once it is saved", async ({
  page,
  context,
  debate,
  curator,
  baseURL,
}) => {
  await signInAs(context, curator, baseURL!)
  await page.goto(`${debate}/curate/claims/fire-adam`)
  const statement = page.getByLabel("What it holds")
  const basis = page.getByRole("radio", { name: "Another reports that it does" })
  const reporter = page.getByLabel("Who reports or infers it")
  const scope = page.getByLabel("How far it goes")
  const refusal = page.getByRole("main").getByRole("alert")
  const save = page.getByRole("button", { name: "Save it" })
  await expect(reporter).toBeHidden()
  await statement.fill("The wind was too strong.")
  await basis.check()
  await reporter.selectOption({ label: "Ben Brook" })
  await scope.fill("That night.")
  const whole = async () => {
    await expect(statement).toHaveValue("The wind was too strong.")
    await expect(basis).toBeChecked()
    await expect(reporter.locator("option:checked")).toHaveText("Ben Brook")
    await expect(scope).toBeVisible()
    await expect(scope).toHaveValue("That night.")
  }
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(LEFT)).toBeVisible({ timeout: 3000 })
  }).toPass()
  await whole()
  expect(await violations(page)).toEqual([])

  await context.setOffline(true)
  await save.click()
  await expect(refusal).toContainText("Not sent. You are offline.")
  await whole()
  await context.setOffline(false)
  await context.clearCookies()
  await save.click()
  await expect(refusal).toContainText("You were signed out.")
  await whole()
  await signInAs(context, curator, baseURL!)
  await page.reload()
  await expect(page.getByText(LEFT)).toBeVisible()
  await whole()
  await save.click()
  await expect(page.getByText("Saved.")).toBeVisible()
  await expect(statement).toHaveValue("The wind was too strong.")
  await page.reload()
  await expect(reporter).toBeVisible()
  await expect(page.getByText(LEFT)).toHaveCount(0)

  await statement.fill("Something else.")
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(LEFT)).toBeVisible({ timeout: 3000 })
  }).toPass()
  await page.getByRole("button", { name: "Start over" }).click()
  await expect(statement).toHaveValue("The wind was too strong.")
  await page.reload()
  await expect(reporter).toBeVisible()
  await expect(statement).toHaveValue("The wind was too strong.")
})

test("two tabs in which something is proposed keep each its own; what was sent is not found again", async ({
  page,
  context,
  debate,
  room,
  baseURL,
}) => {
  await signInAs(context, room.ann, baseURL!)
  const path = `${debate}/propose?new=claim&question=fire`
  const other = await context.newPage()
  const tabs = [
    { tab: page, words: "Nobody had a boat." },
    { tab: other, words: "Everybody had a boat." },
  ]
  const holds = "What it holds, in a sentence of your own"
  for (const { tab, words } of tabs) {
    await tab.goto(path)
    await expect(tab.getByLabel("Who reports or infers it")).toBeHidden()
    await tab.getByLabel(holds).fill(words)
  }
  for (const { tab, words } of tabs) {
    await expect(async () => {
      await tab.reload()
      await expect(tab.getByLabel(holds)).toHaveValue(words, { timeout: 3000 })
    }).toPass()
  }
  await page.getByLabel("Question and position").selectOption({ label: "It could" })
  await page.getByLabel("Whose view it is").selectOption({ label: "Ben Brook" })
  await page.getByRole("button", { name: "Send it to the curators" }).click()
  await expect(page.getByRole("main")).toContainText("Sent. The curators are told")
  await page.goto(path)
  await expect(page.getByLabel("Who reports or infers it")).toBeHidden()
  await expect(page.getByLabel(holds)).toHaveValue("")
  await expect(other.getByLabel(holds)).toHaveValue("Everybody had a boat.")
})
