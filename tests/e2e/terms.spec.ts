import { installation } from "@/lib/actor"
import { addTerm, changeTerm } from "@/lib/claims/terms/commands"
import { client } from "@/lib/db"
import { violations } from "@/tests/e2e/accessibility"
import { type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test as plain } from "@/tests/e2e/fixtures"
import { leaveHarbour } from "@/tests/e2e/harbour-room"
import { aMarkedRoom, type MarkedRoom } from "@/tests/e2e/marked-room"
import { base, pack } from "@/tests/e2e/pack"
import { AnnotatedSource } from "@/tests/e2e/pages/annotated-source"
import { Margin } from "@/tests/e2e/pages/margin"
import { aPerson } from "@/tests/support/actors"

const CLAIM = "state-banaji-party-state"
const term = pack.terms.find(({ id }) => id === "workers-state")!

const test = plain.extend<{ curator: Someone; room: MarkedRoom }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  room: async ({}, use) => {
    const room = await aMarkedRoom()
    await use(room)
    await leaveHarbour(room)
  },
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

test("in a text terms are marked, and its words are spoken of, selected and read as ever", async ({
  page,
  context,
  room,
  frame,
  baseURL,
}) => {
  const { debateId } = room
  const wind = await addTerm(installation(), { debateId, name: "the wind", forms: ["wind"], order: 1 })
  await addTerm(installation(), { debateId, name: "admitting", forms: ["admits"], order: 2 })
  await signInAs(context, room.ann, baseURL!)
  const [source, margin] = [new AnnotatedSource(page), new Margin(page)]
  await margin.open(room.path)
  const words = page.locator("#p2")
  const admits = words.getByRole("link", { name: "admits", exact: true })
  await expect(words.getByRole("link", { name: "The wind", exact: true })).toBeVisible()
  expect(await violations(page)).toEqual([])

  await admits.click()
  await expect(margin.active).toContainText("Of “unstoppable, as Clark admits”")
  await admits.dblclick()
  await expect.poll(() => source.selected()).toBe("admits")
  await page.keyboard.press("Escape")
  await source.drag("The wind", "The wind")
  expect(await source.selected()).toBe("The wind")
  await source.bar.getByRole("button", { name: /^Highlight/ }).click()
  await expect(words.locator("mark[data-notes]", { hasText: /^The wind/ })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`${room.path}(#[^/]+)?$`))
  await admits.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "admitting" })).toBeVisible()

  await changeTerm(installation(), { id: wind.id, version: 1, name: "every page", forms: [] })
  await page.goto(room.path)
  await expect(words.getByRole("link", { name: "every page", exact: true })).toBeVisible()
  await expect(words.getByRole("link", { name: "The wind", exact: true })).toHaveCount(0)
  const read = await words.textContent()
  await frame.chooseLook("Leave them as they are")
  await expect(admits).toHaveCount(0)
  expect(await words.textContent()).toBe(read)
  await page.goto(room.path.replace("sources/adam-review", "claims/fire-clark"))
  const claim = page.getByRole("main").getByRole("link", { name: /^admits$/ })
  await expect(claim).toHaveCount(0)
  await frame.chooseLook("Mark disputed terms")
  await expect(claim.first()).toBeVisible()
  await page.goto(room.path)
  await page.getByRole("link", { name: "Terms in this text" }).click()
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([/^every page/, /^admitting/])
})

test.describe("on a phone without scripts", () => {
  test.use({ viewport: phone, javaScriptEnabled: false, colorScheme: "dark" })

  test("what each voice means is there, and nothing of it is wider than the phone", async ({
    page,
    frame,
  }) => {
    await page.goto(`${base}/sources/banaji-2017`)
    const words = page.locator("#text [data-start]")
    await words.getByRole("link", { name: "workers’ state", exact: true }).first().click()
    await expect(page).toHaveURL(new RegExp(`${base}/terms/${term.id}$`))
    await expect(page.getByRole("article")).toHaveCount(term.senses.length)
    await page.setViewportSize(phone)
    const answer = await page.goto(`${base}/terms/new`)
    expect(answer!.status()).toBe(404)
    await page.goto(`${base}/uses`)
    await expect(page.getByRole("table")).toHaveCount(2)
    expect(await frame.overflow()).toBeLessThanOrEqual(0)
  })
})
