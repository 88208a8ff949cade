import type { Page } from "@playwright/test"
import { diagnose } from "@/lib/annotations/diagnoses/commands"
import { client } from "@/lib/db"
import { violations } from "@/tests/e2e/accessibility"
import { aCircle, type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"
import { aMember } from "@/tests/support/actors"

const [ONE, OTHER] = ["cheka-glatter-necessity", "cheka-serge-error-1947"] as const
const question = pack.claims.find(({ id }) => id === ONE)!.question
const why = `${base}/why/${ONE}/${OTHER}`

async function sayElsewhere(who: Someone, seminarId: string, ground: "CONCEPT" | "VALUE", reason: string) {
  const debate = { slug: pack.slug }
  const rows = await client().claim.findMany({ where: { debate, slug: { in: [ONE, OTHER] } } })
  const claimIds = rows.map(({ id }) => id) as [string, string]
  await diagnose(who, { claimIds, ground, reason, seminarId })
}

const crux = (page: Page) => page.getByRole("region", { name: "What the disagreement rests on" })
const status = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words })
const said = (page: Page) => page.getByRole("textbox", { name: "Why do you think so?" })

test("by keyboard one says what a disagreement rests on, and the crux appears for another reader", async ({
  page,
  browser,
  context,
  baseURL,
}) => {
  const { seminar, ann, bob } = await aCircle()
  const { id: debateId } = await client().debate.findUniqueOrThrow({ where: { slug: pack.slug } })
  const others = await Promise.all(["Carl", "Dora", "Elin"].map((name) => aMember(name, debateId, seminar)))
  await signInAs(context, ann, baseURL!)
  const elsewhere = await browser.newContext()
  await signInAs(elsewhere, bob, baseURL!)
  const bobs = await elsewhere.newPage()
  await bobs.goto(`${baseURL}${base}/questions/${question}`)
  await expect(crux(bobs)).toContainText("Nobody has said yet what it rests on.")

  await page.goto(`${base}/claims/${ONE}`)
  await page.getByRole("link", { name: "Why do they disagree?" }).first().press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Why do they disagree?" })).toBeVisible()
  await page.getByRole("radio", { name: /^A fact/ }).focus()
  for (const _ of ["evidence", "cause", "concept"]) await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Tab")
  await page.keyboard.type("“Necessity” is what could not be helped for one, what was right for the other.")
  await page.getByRole("button", { name: "Say it" }).press("Enter")
  await expect(status(page, "Said. It stands below among the others.")).toBeVisible()
  await expect(crux(page)).toContainText("Too few have spoken to say on what it rests.")
  expect(await violations(page)).toEqual([])

  const reasons = ["They define it apart.", "The word carries it.", "Serge puts the dead first."]
  for (const [at, who] of others.entries())
    await sayElsewhere(who, seminar, at < 2 ? "CONCEPT" : "VALUE", reasons[at]!)
  await expect(crux(bobs)).toContainText("It rests, most say, on a concept.")
  await crux(bobs).getByText("Why: 1 reason").click()
  await expect(crux(bobs).getByText("Serge puts the dead first.")).toBeVisible()
  expect(await violations(bobs)).toEqual([])

  await page.getByRole("button", { name: "Take it back" }).press("Enter")
  await expect(status(page, "Taken back.")).toBeVisible()
  await expect(crux(bobs)).toContainText("No ground leads clearly.")
  await page.getByRole("button", { name: "Undo" }).press("Enter")
  await expect(status(page, "It stands again.")).toBeVisible()
  await expect(said(page)).toHaveValue(/^“Necessity” is/)
  await elsewhere.close()
})

test.describe("on a phone without scripts", () => {
  test.use({ viewport: phone, javaScriptEnabled: false, colorScheme: "dark" })

  test("whoever is signed out is invited; signed in, one says it", async ({ page, context, baseURL }) => {
    await page.goto(why)
    await expect(page.getByRole("link", { name: "Sign in to say what it rests on" })).toBeVisible()
    const { bob } = await aCircle()
    await signInAs(context, bob, baseURL!)
    await page.goto(why)
    await page.getByRole("radio", { name: /^A value/ }).check()
    await said(page).fill("Order or freedom first.")
    await page.getByRole("button", { name: "Say it" }).click()
    await expect(status(page, "Said.")).toBeVisible()
    await expect(crux(page).getByText("Order or freedom first. you")).toBeVisible()
    await expect(page.getByRole("radio", { name: /^A value/ })).toBeChecked()
    await page.getByRole("button", { name: "Take it back" }).click()
    await expect(status(page, "Taken back.")).toBeVisible()
  })
})
