import type { Page } from "@playwright/test"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect } from "@/tests/e2e/fixtures"
import { test } from "@/tests/e2e/in-harbour"
import { aPerson } from "@/tests/support/actors"

// The scripts of a page as over a slow line: they come once they are let through.
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  return async () => {
    letThrough()
    await page.waitForLoadState("networkidle")
  }
}

test("what is typed and chosen before the scripts of a page run stays, and is what is sent", async ({
  page,
  context,
  room,
  baseURL,
}) => {
  const path = room.path.replace(/\/sources\/.*$/, "/curate")
  await signInAs(context, await aPerson("Cora Pym", { curates: [room.debateId] }), baseURL!)
  const scripts = await holdScripts(page)
  await page.goto(`${path}/claims/fire-adam`, { waitUntil: "domcontentloaded" })
  const statement = page.getByLabel("What it holds")
  const asOf = page.getByLabel("As of when")
  const basis = page.getByRole("radio", { name: "It implies it" })
  const reporter = page.getByLabel("Who reports or infers it")
  await expect(reporter).toBeVisible()
  await statement.press("Control+End")
  await page.keyboard.type(" Nobody could.")
  await page.keyboard.press("Control+Home")
  await page.keyboard.type("In short: ")
  const says = "In short: The wind made the fire unstoppable. Nobody could."
  await asOf.fill("1991")
  await basis.check()
  await page.getByLabel("Question and position").selectOption({ label: "It could" })
  await statement.press("Control+Home")
  await page.keyboard.type("X")

  await scripts()
  // What is not asked for is hidden once they run, by what was chosen before.
  await expect(reporter).toBeHidden()
  await expect(statement).toHaveValue(`X${says}`)
  await expect(statement).toBeFocused()
  await page.keyboard.press("Backspace")
  await expect(statement).toHaveValue(says)
  await expect(asOf).toHaveValue("1991")
  await expect(basis).toBeChecked()
  await page.getByRole("button", { name: "Save it" }).click()
  await expect(page.getByText("Saved.")).toBeVisible()
  await page.reload()
  await expect(statement).toHaveValue(says)
  await expect(asOf).toHaveValue("1991")
  await expect(basis).toBeChecked()
  await expect(page.getByLabel("Question and position").locator("option:checked")).toHaveText("It could")
})

test("a field that answers as one types hears what was typed before", async ({
  page,
  context,
  room,
  baseURL,
}) => {
  const cora = await aPerson("Cora Pym", { curates: [room.debateId] })
  await signInAs(context, cora, baseURL!)
  const scripts = await holdScripts(page)
  await page.goto(`${room.path.replace(/\/sources\/.*$/, "")}/claims/fire-adam`, {
    waitUntil: "domcontentloaded",
  })
  const talk = page.getByRole("region", { name: "Discussion" })
  const remark = talk.getByRole("textbox", { name: "Your remark" })
  const kind = talk.getByLabel("Kind of remark")
  await remark.fill("Typed early.")
  await kind.selectOption("QUESTION")
  await scripts()
  await expect(remark).toHaveValue("Typed early.")
  await expect(kind).toHaveValue("QUESTION")
  // A draft was kept of it, as of what is typed later.
  await expect(async () => {
    await page.reload()
    await expect(remark).toHaveValue("Typed early.", { timeout: 2000 })
    await expect(kind).toHaveValue("QUESTION", { timeout: 2000 })
  }).toPass()
})
