import { setTimeout as sleep } from "node:timers/promises"
import type { Page } from "@playwright/test"
import { bodyOf } from "@/lib/annotations/body/text"
import { addRemark } from "@/lib/annotations/commands"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { violations } from "@/tests/e2e/accessibility"
import { type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { aHarbourRoom, type HarbourRoom, leaveHarbour } from "@/tests/e2e/harbour-room"
import { AnnotatedSource } from "@/tests/e2e/pages/annotated-source"
import { HARBOUR_TEXT } from "@/tests/support/harbour"

/** Has somebody say something elsewhere about words of the text. */
async function sayOf(
  { sourceId }: HarbourRoom,
  author: Someone,
  exact: string,
  words: string,
): Promise<string> {
  const { id: editionId } = await client().edition.findFirstOrThrow({
    where: { sourceId, kind: "FULL", withdrawnAt: null },
  })
  const start = HARBOUR_TEXT.indexOf(exact)
  const target = { words: { editionId, start, end: start + exact.length, exact } }
  const audience = { visibility: "EVERYONE" as const }
  return (await addRemark(author, { clientKey: newId(), target, audience, body: bodyOf(words) })).id
}

/** How often each of these words stands in a remark on the page. */
const timesSaid = (page: Page, words: string[]) =>
  Promise.all(words.map((each) => page.locator("[id^='remark-']").filter({ hasText: each }).count()))

async function writing(source: AnnotatedSource, first: string, last: string, words: string): Promise<void> {
  await source.drag(first, last)
  await source.bar.getByRole("button", { name: "Write" }).click()
  await source.field.click()
  await expect(source.field).toHaveAttribute("contenteditable", "true")
  await source.field.pressSequentially(words)
}

test("a minute offline: the words being written are kept, and what was said meanwhile comes once", async ({
  page,
  context,
  baseURL,
}) => {
  const room = await aHarbourRoom()
  await signInAs(context, room.ann, baseURL!)
  const source = new AnnotatedSource(page)
  const heard = page.waitForResponse((response) => response.url().includes("/api/stream"))
  await source.open(room.path)
  await heard
  await writing(source, "Nobody who", "there has said", "Who could have")

  await context.setOffline(true)
  const gone = Date.now()
  await source.field.pressSequentially(", then?")
  const meanwhile = ["Said at once.", "Said later.", "Said last."]
  for (const [nth, words] of meanwhile.entries()) {
    await sayOf(room, room.bob, "The memoir opens", words)
    if (nth === 1) {
      await source.panel.getByRole("button", { name: "Say it" }).click()
      await expect(source.panel.getByRole("alert")).toContainText(
        "Not sent. You are offline. Your words are kept",
      )
    }
    await sleep(Math.max(0, gone + (nth + 1) * 20_000 - Date.now()))
  }
  await expect(source.field).toHaveText("Who could have, then?")
  expect(await timesSaid(page, [...meanwhile, "Who could have, then?"])).toEqual([0, 0, 0, 0])

  await context.setOffline(false)
  await expect.poll(() => timesSaid(page, meanwhile)).toEqual([1, 1, 1])
  await expect(source.field).toHaveText("Who could have, then?")
  await source.panel.getByRole("button", { name: "Say it" }).click()
  await expect(source.panel).toHaveCount(0)
  const all = [...meanwhile, "Who could have, then?"]
  await expect.poll(() => timesSaid(page, all)).toEqual([1, 1, 1, 1])
  await source.open(room.path)
  await expect.poll(() => timesSaid(page, all)).toEqual([1, 1, 1, 1])
  expect(await client().annotation.count({ where: { debateId: room.debateId } })).toBe(4)
  await leaveHarbour(room)
})

test("three tabs of one reader: one connection, handed on; what is said in one is in each, once", async ({
  context,
  baseURL,
}) => {
  const room = await aHarbourRoom()
  await signInAs(context, room.ann, baseURL!)
  const connected: Page[] = []
  context.on("request", (request) => {
    if (request.url().includes("/api/stream")) connected.push(request.frame().page())
  })
  const tabs: AnnotatedSource[] = []
  for (let nth = 0; nth < 3; nth++) {
    const tab = new AnnotatedSource(await context.newPage())
    await tab.open(room.path)
    tabs.push(tab)
  }
  const [one, two, three] = tabs as [AnnotatedSource, AnnotatedSource, AnnotatedSource]
  await expect.poll(() => connected).toEqual([one.page])

  await writing(two, "Nobody who", "there has said", "From the second tab.")
  await two.panel.getByRole("button", { name: "Say it" }).click()
  await sayOf(room, room.bob, "The memoir opens", "From elsewhere.")
  for (const { page } of tabs)
    await expect.poll(() => timesSaid(page, ["From the second tab.", "From elsewhere."])).toEqual([1, 1])

  await one.page.close()
  await sayOf(room, room.bob, "The memoir opens", "After the first is closed.")
  for (const { page } of [two, three])
    await expect.poll(() => timesSaid(page, ["After the first is closed."])).toEqual([1])
  expect(connected).toHaveLength(2)
  await leaveHarbour(room)
})

test("on a phone what is new is said clear of the steps from one annotation to the next", async ({
  page,
  context,
  baseURL,
}) => {
  const room = await aHarbourRoom()
  await sayOf(room, room.bob, "The memoir opens", "Said before.")
  await signInAs(context, room.ann, baseURL!)
  await page.setViewportSize(phone)
  const heard = page.waitForResponse((response) => response.url().includes("/api/stream"))
  await new AnnotatedSource(page).open(room.path)
  await heard
  const steps = page.getByRole("navigation", { name: "Annotations" })
  await expect(steps).toBeVisible()
  await sayOf(room, room.bob, "Nobody who was there", "Said meanwhile.")
  const hide = page.getByRole("button", { name: "Hide" })
  await expect(hide).toBeVisible()
  const [button, bar] = [await hide.boundingBox(), await steps.boundingBox()]
  expect(button!.y + button!.height).toBeLessThanOrEqual(bar!.y)
  expect(await violations(page)).toEqual([])
  await hide.click()
  await expect(hide).toHaveCount(0)
  await leaveHarbour(room)
})
