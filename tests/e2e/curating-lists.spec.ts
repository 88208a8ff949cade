import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { changeQuestion } from "@/lib/debates/questions/commands"
import { violations } from "@/tests/e2e/accessibility"
import { type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test as plain } from "@/tests/e2e/fixtures"
import { aHarbourRoom, type HarbourRoom, leaveHarbour } from "@/tests/e2e/harbour-room"
import { CuratingPages } from "@/tests/e2e/pages/curating-pages"
import { aPerson } from "@/tests/support/actors"

const FIRE = "1. Could the fire have been stopped?"
const BLAME = "2. Who is to blame?"

const test = plain.extend<{ room: HarbourRoom; path: string; curator: Someone; curating: CuratingPages }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
  room: async ({}, use) => {
    const room = await aHarbourRoom()
    await use(room)
    await leaveHarbour(room)
  },
  path: ({ room }, use) => use(room.path.replace(/\/sources\/.*$/, "/curate")),
  curator: ({ room }, use) => aPerson("Cora Pym", { curates: [room.debateId] }).then(use),
  curating: async ({ page, context, curator, baseURL }, use) => {
    await signInAs(context, curator, baseURL!)
    await use(new CuratingPages(page))
  },
})

test("a list is put in order by the arrow keys, by a button, by dragging, and stands so", async ({
  page,
  path,
  curating,
}) => {
  await curating.open(`${path}/questions`, "Questions")
  const handle = page.getByRole("button", { name: /^Move Could the fire/ })
  await curating.keyboard.tabTo(handle)
  await page.keyboard.press("ArrowDown")
  await expect(page.getByText("now 2 of 2.")).toBeAttached()
  await expect(handle).toBeFocused()
  const turned = ["1. Who is to blame?", "2. Could the fire have been stopped?"]
  await expect.poll(() => curating.order()).toEqual(turned)
  await page.reload()
  expect(await curating.order()).toEqual(turned)
  await page.getByRole("button", { name: "Earlier (Could the fire have been stopped?)" }).click()
  await expect.poll(() => curating.order()).toEqual([FIRE, BLAME])
  await page
    .getByRole("button", { name: /^Move Who is to blame/ })
    .dragTo(page.getByRole("link", { name: FIRE }))
  await expect
    .poll(() => curating.order())
    .toEqual(["1. Who is to blame?", "2. Could the fire have been stopped?"])
  expect(await violations(page)).toEqual([])
})

test("of two who change a question both versions are shown, and nothing typed is lost", async ({
  page,
  path,
  room,
  curating,
}) => {
  await curating.open(`${path}/questions/fire`, "Question 1")
  // Its scripts run: what is typed before that may be put back.
  await page.getByRole("button", { name: /^Move It could:/ }).waitFor()
  const asks = page.getByLabel("The question", { exact: true })
  const why = page.getByLabel("Why it is asked", { exact: true })
  await asks.fill("Who could stop the fire?")
  const { id, version } = await client().question.findFirstOrThrow({
    where: { debateId: room.debateId, slug: "fire" },
  })
  await changeQuestion(installation(), { id, version, ask: "Was there help?" })
  await page.getByRole("button", { name: "Save it" }).click()
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Someone else has changed this")
  await expect(asks).toHaveValue("Who could stop the fire?")
  await expect(asks).toHaveAccessibleDescription("Someone else has put here: Was there help?")
  expect(await violations(page)).toEqual([])
  await why.fill(" ")
  await page.getByRole("button", { name: "Save it" }).click()
  await expect(why).toHaveAccessibleDescription(/Write something here\.$/)
  await expect(why).toBeFocused()
  await expect(asks).toHaveValue("Who could stop the fire?")
  await why.fill("Nobody agrees.")
  await page.getByRole("button", { name: "Save it" }).click()
  await expect(page.getByText("Saved.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Who could stop the fire?" })).toBeVisible()
  await asks.fill("Could anybody stop the fire?")
  await page.getByRole("button", { name: "Save it" }).click()
  await expect(page.getByRole("link", { name: "Could anybody stop the fire?" })).toBeVisible()
})

test("what is removed can be brought back; on a phone and in the dark", async ({
  page,
  path,
  frame,
  curating,
}) => {
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: "dark" })
  await curating.open(`${path}/claims/fire-clark`, "Clark on 1")
  await frame.openFolds()
  expect(await frame.overflow()).toBeLessThanOrEqual(0)
  expect(await violations(page)).toEqual([])
  await page.getByRole("button", { name: /^Remove this claim/ }).click()
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "1 link to another claim still rests on this",
  )
  await page.getByRole("link", { name: /^Change the link to Ada Adam/ }).click()
  await page.getByRole("button", { name: /^Remove this link/ }).click()
  await expect(page.getByText("Removed.")).toBeVisible()
  await expect(page.getByText("None yet.")).toBeVisible()
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(page.getByText("It is back.")).toBeVisible()
  await expect(page.getByRole("link", { name: /^Change the link to Ada Adam/ })).toBeVisible()
})

test("who translated and edited a source is chosen in order, named where it is read, and undone", async ({
  page,
  path,
  room,
  frame,
  curating,
}) => {
  await curating.open(`${path}/change/source/${room.sourceId}`, "Change a source")
  await frame.openFolds()
  await curating.choose("Author 2", "Cleo Clark")
  await curating.choose("Translator", "Ben Brook")
  await curating.choose("Editor", "Cleo Clark")
  await curating.choose("Editor 2", "Ada Adam")
  expect(await violations(page)).toEqual([])
  await curating.press("Save it", "Sources")
  await page.goto(room.path)
  await expect(frame.main).toContainText("Ada Adam and Cleo Clark, 1990.")
  await expect(frame.main).toContainText("Translated by Ben Brook. Edited by Cleo Clark and Ada Adam.")
  await curating.open(`${path}/history`, "History")
  await expect(frame.main).toContainText("Ben Brook (translator); Cleo Clark (editor)")
  await page.getByRole("button", { name: /^Undo/ }).first().click()
  await expect(page.getByText("You undid a change:")).toBeVisible()
  await page.goto(room.path)
  await expect(frame.main).toContainText("Ada Adam, 1990.")
  await expect(frame.main).not.toContainText("Translated by")
})

test("without scripts; and others find nothing here", async ({ browser, baseURL, path, room, curator }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  await signInAs(context, curator, baseURL!)
  const page = await context.newPage()
  const curating = new CuratingPages(page)
  await curating.open(`${path}/claims/fire-clark`, "Clark on 1")
  await page.getByRole("radio", { name: "It says so in its own words" }).check()
  await page.getByRole("button", { name: "Save it" }).click()
  await expect(page.getByText("Only a reported or inferred claim has a reporter.")).toBeVisible()
  await expect(page.getByRole("radio", { name: "It says so in its own words" })).toBeChecked()
  await page.getByLabel("Who reports or infers it").selectOption("")
  await page.getByLabel("How the reporter stands to it").selectOption("")
  await page.getByRole("button", { name: "Save it" }).click()
  await expect(page.getByText("Saved.")).toBeVisible()
  await curating.open(`${path}/questions`, "Questions")
  await page.getByRole("button", { name: "Later (Could the fire have been stopped?)" }).click()
  await expect(page).toHaveURL(/\/curate\/questions$/)
  expect(await curating.order()).toEqual(["1. Who is to blame?", "2. Could the fire have been stopped?"])

  await context.clearCookies()
  await signInAs(context, room.ann, baseURL!)
  for (const part of ["", "/questions", "/questions/fire", "/claims/fire-clark", "/new/question", "/checks"])
    expect((await page.goto(`${path}${part}`))?.status(), part).toBe(404)
  await page.goto(path.replace("/curate", ""))
  await expect(page.getByRole("link", { name: "Curate" })).toHaveCount(0)
  await context.close()
})
