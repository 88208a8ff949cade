import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { makeEdition } from "@/lib/sources/editions/commands"
import { newestEdition } from "@/lib/sources/editions/rows"
import { clean } from "@/lib/text/clean"
import { violations } from "@/tests/e2e/accessibility"
import { type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { aHarbourRoom, type HarbourRoom, leaveHarbour } from "@/tests/e2e/harbour-room"
import { AnnotatedSource } from "@/tests/e2e/pages/annotated-source"
import { EditionsPages } from "@/tests/e2e/pages/editions-pages"
import { aPerson } from "@/tests/support/actors"
import { HARBOUR_TEXT } from "@/tests/support/harbour"
import { say, toEveryone } from "@/tests/support/remarks"

const GONE = "Nobody who was there has said otherwise since."
const CORRECTED = HARBOUR_TEXT.replace(
  "The wind made it unstoppable",
  "The wind had made it unstoppable",
).replace(GONE, "All of it burned.")

let room: HarbourRoom
let curator: Someone

test.beforeEach(async () => {
  room = await aHarbourRoom()
  curator = (await aPerson("Ada Curator", { curates: [room.debateId] })) as Someone
  const { id: editionId } = (await newestEdition(client(), room.sourceId, "FULL"))!
  const start = HARBOUR_TEXT.indexOf(GONE)
  const words = { editionId, start, end: start + GONE.length, exact: GONE }
  await say(room.ann, { words }, toEveryone, "Who was there, then?")
  const { text, blocks } = clean(CORRECTED)
  const edition = {
    sourceId: room.sourceId,
    kind: "FULL" as const,
    edition: { text, blocks },
    importRecord: {},
  }
  await makeEdition(installation(), edition)
})
test.afterEach(() => leaveHarbour(room))

test("a corrected text: its passages are found, decided about, attached by the keyboard, and it is taken back", async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, curator, baseURL!)
  const [pages, source] = [new EditionsPages(page), new AnnotatedSource(page)]
  await page.goto(room.path)
  await page.getByRole("link", { name: "Texts", exact: true }).click()
  const corrected = pages.text("Full text, number 3")
  // The worker looks for the passages meanwhile; the page comes anew by itself.
  await expect(corrected).toContainText("1 uncertain, 1 not found", { timeout: 20_000 })
  expect(await violations(page)).toEqual([])

  await corrected.getByRole("link", { name: /^Look at 1 passage to decide about, 1 not found/ }).click()
  const toDecide = pages.part("To decide")
  await expect(toDecide.getByRole("insertion").filter({ hasText: "had" })).toContainText("only in the text")
  await expect(toDecide).toContainText("Adam")
  expect(await violations(page)).toEqual([])
  await toDecide.getByRole("button", { name: /^It stands here/ }).click()
  await expect(pages.done).toHaveText("The passage stands there.")
  await expect(pages.part("Decided")).toContainText("Decided by Ada Curator.")
  await pages
    .part("Decided")
    .getByRole("button", { name: /^Take the decision back/ })
    .click()
  await expect(pages.done).toHaveText("The decision is taken back.")
  await pages
    .part("To decide")
    .getByRole("button", { name: /^It does not/ })
    .click()
  await expect(pages.part("Refused")).toContainText("The wind made it unstoppable")

  const lost = pages.part("Not found")
  await expect(lost).toContainText("1 remark")
  await lost.getByRole("link", { name: /^Select its words in the text/ }).click()
  await expect(
    page.getByRole("region", { name: "Select the words where this passage stands" }),
  ).toContainText(GONE)
  expect(await violations(page)).toEqual([])
  await source.begin.press("Enter")
  await source.caret.waitFor()
  for (const key of ["Control+ArrowDown", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key)
  await source.bar.waitFor()
  await page.keyboard.press("Enter")
  await expect(pages.attach).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/texts\/3\?done=attached$/)
  await expect(pages.done).toHaveText("The passage stands where you selected the words.")
  await expect(pages.part("Decided")).toContainText(GONE)

  await page.getByRole("link", { name: "Texts", exact: true }).click()
  await pages
    .text("Full text, number 3")
    .getByRole("button", { name: /^Take this text back/ })
    .click()
  await expect(pages.done).toContainText("Readers are given the one before it")
  await expect(pages.text("Full text, number 2")).toContainText("Readers are given this text.")
  await page.goto(room.path)
  await expect(page.getByText(GONE)).toBeVisible()
  await page.goto(`${room.path}/texts`)
  await pages
    .text("Full text, number 3")
    .getByRole("button", { name: /^Bring it back/ })
    .click()
  await expect(pages.done).toHaveText("The text is back.")
})

test("the author of a remark whose words are gone gives it others", async ({ page, context, baseURL }) => {
  await signInAs(context, room.ann, baseURL!)
  const [pages, source] = [new EditionsPages(page), new AnnotatedSource(page)]
  await expect(async () => {
    await source.open(room.path)
    await expect(page.getByText("All of it burned.")).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  const adrift = page.getByRole("region", { name: "Remarks on words that are not in this text" })
  await expect(adrift).toContainText(GONE)
  await adrift.getByRole("link", { name: "Select other words for your remark" }).click()
  await expect(page.getByRole("region", { name: /^Select the words that your remark/ })).toContainText(GONE)
  await source.begin.waitFor()
  await source.drag("All of it", "burned")
  await pages.move.click()
  await expect(page).toHaveURL(/#remark-/)
  await expect(adrift).toHaveCount(0)
  expect(await source.wordsOf("a")).toBe("All of it burned")
})

test("the texts of a source are its curators' affair, and fit a phone in the dark", async ({
  page,
  context,
  baseURL,
}) => {
  const pages = new EditionsPages(page)
  await signInAs(context, room.bob, baseURL!)
  for (const path of [`${room.path}/texts`, `${room.path}/texts/3`]) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(pages.heading).toHaveText("Nothing at this address")
  }
  await page.goto(room.path)
  await expect(page.getByRole("link", { name: "Texts", exact: true })).toHaveCount(0)

  await context.clearCookies()
  await signInAs(context, curator, baseURL!)
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: "dark" })
  await page.goto(`${room.path}/texts`)
  await expect(pages.text("Full text, number 3")).toContainText("1 uncertain", { timeout: 20_000 })
  for (const path of [`${room.path}/texts`, `${room.path}/texts/3`, `${room.path}/texts/2`]) {
    await page.goto(path)
    expect(await pages.overflow()).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  }
})
