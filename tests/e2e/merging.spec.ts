import { installation } from "@/lib/actor"
import { addClaim } from "@/lib/claims/commands"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { client } from "@/lib/db"
import { violations } from "@/tests/e2e/accessibility"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test as plain } from "@/tests/e2e/fixtures"
import { aHarbourRoom, type HarbourRoom, leaveHarbour } from "@/tests/e2e/harbour-room"
import { Keyboard } from "@/tests/e2e/pages/keyboard"
import { aPerson } from "@/tests/support/actors"
import { least } from "@/tests/support/debates"
import { say, toEveryone } from "@/tests/support/remarks"

const AGAIN = "No boat could have stopped it."
const FIRST = "The wind made the fire unstoppable."

const test = plain.extend<{ room: HarbourRoom; base: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
  room: async ({}, use) => {
    const room = await aHarbourRoom()
    await use(room)
    await leaveHarbour(room)
  },
  // A curator before a debate in which one voice has two claims that say the same, each with a remark.
  base: async ({ room, context, baseURL }, use) => {
    const { debateId } = room
    const first = await client().claim.findFirstOrThrow({
      where: { debateId, slug: "fire-adam" },
      include: { evidence: true },
    })
    const { questionId, voiceId } = first
    const claim = { debateId, questionId, voiceId, slug: "again", ...least.claim, statement: AGAIN, order: 9 }
    const id = await addClaim(installation(), claim)
    const { passageId } = first.evidence[0]!
    await addEvidence(installation(), {
      claimId: id,
      passageId,
      bearing: "GROUNDS",
      order: 0,
      speakers: [voiceId],
    })
    await say(room.ann, { claimId: first.id }, toEveryone, "Of the first one.")
    await say(room.bob, { claimId: id }, toEveryone, "Of the other one.")
    await signInAs(context, await aPerson("Cora Pym", { curates: [debateId] }), baseURL!)
    await use(room.path.replace(/\/sources\/.*$/, ""))
  },
})

test("two claims are merged by keyboard, both remarks stand on the one, and undone both are as before", async ({
  page,
  base,
}) => {
  const keyboard = new Keyboard(page)
  const enter = async (name: string | RegExp, role: "link" | "button" = "link") => {
    await keyboard.tabTo(page.getByRole("main").getByRole(role, { name }).first())
    await page.keyboard.press("Enter")
  }
  await page.goto(`${base}/claims/again`)
  await enter("Merge or split")
  await expect(page.getByRole("heading", { level: 1, name: "Merge or split a claim" })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await enter(FIRST)
  await expect(page.getByRole("heading", { name: "What comes together" })).toBeVisible()
  await expect(page.getByText("It is counted as “It could not”.")).toBeVisible()
  expect(await violations(page)).toEqual([])
  await enter("Merge them", "button")
  await expect(page.getByRole("status").filter({ hasText: "You merged two claims" })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await enter("See it")
  await expect(page).toHaveURL(new RegExp(`${base}/claims/fire-adam`))
  const talk = page.getByRole("main")
  for (const words of ["Of the first one.", "Of the other one."])
    await expect(talk.getByText(words)).toBeVisible()
  await expect(talk.getByRole("heading", { name: "Also worded as" })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await enter("History")
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible()
  await enter(/^Undo/, "button")
  await expect(page.getByRole("status").filter({ hasText: "You undid a change" })).toBeVisible()
  await page.goto(`${base}/claims/again`)
  await expect(page).toHaveURL(new RegExp(`${base}/claims/again`))
  await expect(talk.getByText("Of the other one.")).toBeVisible()
  await expect(talk.getByText("Of the first one.")).toBeHidden()
  await page.goto(`${base}/claims/fire-adam`)
  await expect(talk.getByText("Of the first one.")).toBeVisible()
  await expect(talk.getByText("Of the other one.")).toBeHidden()
})

test.describe("without scripts, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: phone })

  test("a claim is made out of another, and the history tells of it and undoes it", async ({
    page,
    base,
  }) => {
    await page.goto(`${base}/curate/merge?claim=fire-adam`)
    await page.getByLabel("What the new claim says").fill("The wind was strong.")
    await page.getByRole("checkbox", { name: /The wind made it unstoppable/ }).check()
    await page.getByRole("button", { name: "Make the new claim" }).click()
    await expect(page.getByText("You made a claim out of another:")).toBeVisible()
    await page.getByRole("button", { name: /^Undo/ }).first().click()
    await expect(page.getByText("You undid a change:")).toBeVisible()
    await page.goto(`${base}/curate/history`)
    const [undone, made] = await page.getByRole("list").locator("li:has(h2)").all()
    await expect(undone!.getByRole("heading")).toHaveText("You undid a change")
    await expect(made!).toContainText("undone since")
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
  })

  test("a question is made out of another, with a position that goes along and one that is copied", async ({
    page,
    base,
  }) => {
    await page.goto(`${base}/curate/merge?question=fire`)
    await page.getByLabel("What the new question asks").fill("Was it the wind?")
    await page
      .getByLabel("The position “It could not”")
      .selectOption("Goes along; no claim that stays may take it")
    await page.getByRole("button", { name: "Make the new question" }).click()
    await expect(page.getByRole("alert")).toContainText("A claim that stays takes “It could not”.")
    await expect(page.getByLabel("What the new question asks")).toHaveValue("Was it the wind?")
    for (const box of await page.getByRole("checkbox").all()) await box.check()
    await page.getByRole("button", { name: "Make the new question" }).click()
    await expect(page.getByText("You made a question out of another:")).toBeVisible()
    await page.goto(`${base}/questions/was-it-the-wind`)
    await expect(page.getByRole("heading", { name: "It could not" })).toBeVisible()
    await page.goto(`${base}/questions/fire`)
    await expect(page.getByRole("heading", { name: "It could not" })).toHaveCount(0)
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true)
  })

  test("two questions are merged: what one was asked stands on the other, whose address it has", async ({
    page,
    base,
  }) => {
    await page.goto(`${base}/curate/merge?question=blame`)
    await page.getByLabel("Words of the other question").fill("fire")
    await page.getByRole("button", { name: "Find" }).click()
    await page.getByRole("link", { name: "Could the fire have been stopped?" }).click()
    await page.getByLabel("“Nobody” is read").selectOption("As “It could not”")
    await page.getByRole("button", { name: "Merge them" }).click()
    await expect(page.getByText("You merged two questions:")).toBeVisible()
    await page.goto(`${base}/questions/blame`)
    await expect(page).toHaveURL(new RegExp(`${base}/questions/fire`))
    await expect(page.getByText("Also asked: Who is to blame?")).toBeVisible()
  })
})

test("who does not curate the debate finds neither page", async ({ page, context, room, base, baseURL }) => {
  await signInAs(context, room.ann, baseURL!)
  for (const path of ["history", "merge?claim=fire-adam", "merge?question=fire"])
    expect((await page.goto(`${base}/curate/${path}`))?.status()).toBe(404)
})
