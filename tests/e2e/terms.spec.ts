import { client } from "@/lib/db"
import { violations } from "@/tests/e2e/accessibility"
import { type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test as plain } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"
import { aPerson } from "@/tests/support/actors"

const CLAIM = "state-banaji-party-state"
const term = pack.terms.find(({ id }) => id === "workers-state")!

const test = plain.extend<{ curator: Someone }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  curator: async ({}, use) => {
    const { id } = await client().debate.findUniqueOrThrow({ where: { slug: pack.slug } })
    await use(await aPerson("Cora Pym", { curates: [id] }))
  },
})

test("a term is marked in a claim and its passages, and followed to a voice’s words in the text", async ({
  page,
  claimPage,
}) => {
  await claimPage.open(CLAIM)
  const passage = page
    .getByRole("figure")
    .filter({ hasText: "a state that was not a workers’ state" })
    .first()
  await expect(passage.getByRole("link", { name: "workers’ state", exact: true })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await claimPage.statement.getByRole("link", { name: "workers’ state" }).first().click()
  await expect(page.getByRole("heading", { level: 1, name: term.name })).toBeVisible()
  const trotsky = page.getByRole("article").filter({ hasText: "Leon Trotsky" })
  await expect(trotsky).toContainText("as reported by Jairus Banaji")
  await expect(page.getByRole("article").filter({ hasText: "Jairus Banaji" }).first()).toContainText(
    "in own words",
  )
  expect(await violations(page)).toEqual([])
  await trotsky.getByRole("link", { name: "Revolution Destroyed" }).click()
  await expect(page).toHaveURL(/sources\/banaji-2017#w-/)
  await page.goto(`${base}/sources/banaji-2017/terms`)
  await page
    .getByRole("link", { name: /^par\. / })
    .first()
    .click()
  await expect(page).toHaveURL(/sources\/banaji-2017#p\d/)
})

test("a curator describes a term and a meaning by keyboard, changes it, and takes that back", async ({
  page,
  context,
  curator,
  baseURL,
}) => {
  await signInAs(context, curator, baseURL!)
  await page.goto(`${base}/terms`)
  await page.getByRole("link", { name: "Add a term" }).press("Enter")
  await page.getByLabel("The term").fill("barbarous")
  await page.getByLabel("Other words").fill("barbarity")
  await page.keyboard.press("Tab")
  await page.getByRole("button", { name: "Add it" }).press("Enter")
  await expect(page.getByRole("status")).toHaveText("Added.")
  await page.getByRole("link", { name: "Add a meaning" }).press("Enter")
  await page.getByLabel("Whose meaning").selectOption("trotsky")
  await page.getByRole("button", { name: "Go on" }).press("Enter")
  await page.getByLabel("What Leon Trotsky means by it").fill("More cruel than the end needs.")
  await page.getByRole("button", { name: "Add it" }).press("Enter")
  await expect(page.getByRole("main").getByRole("alert")).toHaveText("Choose the passage that shows it.")
  await expect(page.getByLabel("What Leon Trotsky means by it")).toHaveValue("More cruel than the end needs.")
  await page
    .getByRole("checkbox", { name: /needlessly barbarous/ })
    .first()
    .press("Space")
  expect(await violations(page)).toEqual([])
  await page.getByRole("button", { name: "Add it" }).press("Enter")
  await expect(page.getByRole("article")).toContainText("as reported by")
  await page.getByRole("button", { name: "Undo" }).press("Enter")
  await expect(page.getByText("No meaning has been described yet.")).toBeVisible()
  await page.getByRole("link", { name: "Change the term" }).press("Enter")
  await page.getByRole("button", { name: "Remove the term with its meanings" }).press("Enter")
  await expect(page.getByRole("status")).toHaveText("Removed.")
  await expect(page.getByRole("link", { name: "barbarous" })).toHaveCount(0)
})

test.describe("on a phone without scripts", () => {
  test.use({ viewport: phone, javaScriptEnabled: false, colorScheme: "dark" })

  test("what each voice means is there, and nothing of it is wider than the phone", async ({
    page,
    frame,
  }) => {
    await page.goto(`${base}/terms/${term.id}`)
    await expect(page.getByRole("article")).toHaveCount(term.senses.length)
    await page.setViewportSize(phone)
    const answer = await page.goto(`${base}/terms/new`)
    expect(answer!.status()).toBe(404)
    await page.goto(`${base}/uses`)
    await expect(page.getByRole("table")).toHaveCount(2)
    expect(await frame.overflow()).toBeLessThanOrEqual(0)
  })
})
