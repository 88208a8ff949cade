import type { Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect } from "@/tests/e2e/fixtures"
import { test as plain } from "@/tests/e2e/in-harbour"
import { aPerson } from "@/tests/support/actors"

const test = plain.extend<{ debate: string }>({
  debate: async ({ room, context, baseURL }, use) => {
    const curator = await aPerson("Cora Pym", { curates: [room.debateId] })
    await signInAs(context, curator, baseURL!)
    await use(room.path.replace(/\/sources\/.*/, ""))
  },
})

const steps = (page: Page) => page.getByRole("main").getByRole("listitem")
const status = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words })

async function begin(page: Page, debate: string) {
  await page.goto(`${debate}/walks`)
  await page.getByRole("link", { name: "Begin a new walk" }).click()
  await page.getByLabel("What it is called").fill("Who stopped it?")
  await page.getByRole("button", { name: "Begin it" }).click()
  await expect(status(page, "The walk is begun.")).toBeVisible()
}

async function find(page: Page, words: string, name: RegExp) {
  await page.getByRole("searchbox").fill(words)
  await page.getByRole("button", { name: "Find" }).click()
  await page.getByRole("button", { name }).click()
}

/** Goes on by the arrow key to a page with this heading; a page hears keys once its scripts run. */
async function on(page: Page, name: string) {
  const heading = page.getByRole("heading", { level: 1, name })
  await expect(async () => {
    if (!(await heading.isVisible())) await page.keyboard.press("ArrowRight")
    await expect(heading).toBeVisible({ timeout: 3000 })
  }).toPass()
}

test("a curator puts a walk together, moves a step by keyboard, and leads through it with the arrows", async ({
  page,
  debate,
}) => {
  await begin(page, debate)
  await page.getByRole("button", { name: "Save, and find more steps" }).click()
  await find(page, "admits", /^Add Cleo Clark/)
  await expect(status(page, "Added as step 1.")).toBeVisible()
  await find(page, "wind made", /^Add Ada Adam, On a memoir/)
  await expect(status(page, "Added as step 2.")).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole("link", { name: "Say something before it" }).click()
  await page.getByLabel("Said before it (step 2)").fill("Read the words first.")
  const handle = page.getByRole("button", { name: /^Move step 2/ })
  await handle.focus()
  await page.keyboard.press("ArrowUp")
  await expect(status(page, "Now step 1 of 2. Not saved yet.")).toBeVisible()
  await expect(page.getByLabel("Said before it (step 1)")).toHaveValue("Read the words first.")
  await page.getByRole("button", { name: "Take it out (step 2)" }).press("Enter")
  await expect(steps(page)).toHaveCount(1 + 3)
  await page.getByRole("button", { name: "Undo" }).press("Enter")
  await expect(page.getByLabel("Said before it (step 2)")).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole("button", { name: "Save it", exact: true }).click()
  await expect(status(page, "Saved.")).toBeVisible()
  await page.getByRole("link", { name: "Who stopped it?" }).click()
  await page.getByRole("link", { name: "Begin" }).click()
  await expect(page.getByText("Read the words first.")).toBeVisible()
  expect(await violations(page)).toEqual([])
  await on(page, "Step 2 of 2")
  await expect(page.getByText("Clark admits that nothing could stop it.")).toBeVisible()
  await on(page, "Who stopped it?")
  expect(await violations(page)).toEqual([])
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("steps are added from a claim, said something before, moved, undone; the walk is removed and comes back", async ({
    page,
    debate,
  }) => {
    await page.goto(`${debate}/claims/fire-adam`)
    await page.getByRole("link", { name: "Add to a walk" }).click()
    await page.getByLabel("What a new walk is called").fill("By hand")
    await page.getByLabel("Said before it").fill("Adam first.")
    await page.getByRole("button", { name: "Add it" }).click()
    await page.goto(`${debate}/walks/add?claim=fire-clark`)
    await page.getByRole("button", { name: "Add it" }).click()
    await page.getByLabel("Said before it (step 2)").fill("Then Clark.")
    await page.getByRole("button", { name: "Earlier (step 2)" }).click()
    await expect(page.getByLabel("Said before it (step 1)")).toHaveValue("Then Clark.")
    await expect(page.getByLabel("Said before it (step 2)")).toHaveValue("Adam first.")
    await page.getByRole("button", { name: "Undo" }).click()
    await expect(status(page, "Undone.")).toBeVisible()
    await expect(page.getByLabel("Said before it (step 1)")).toHaveValue("Adam first.")
    await page.getByRole("button", { name: "Remove this walk" }).click()
    await expect(page.getByText("No walk has been made yet.")).toBeVisible()
    await page.getByRole("button", { name: "Undo" }).click()
    await expect(page.getByRole("link", { name: "By hand" })).toBeVisible()
  })
})
