import { aCrowdedRoom } from "@/tests/e2e/crowded-room"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, test } from "@/tests/e2e/fixtures"
import { leaveHarbour } from "@/tests/e2e/harbour-room"
import { Margin } from "@/tests/e2e/pages/margin"

test("who flies over the text finds the cards of where one rests", async ({ page, context, baseURL }) => {
  const room = await aCrowdedRoom()
  await signInAs(context, room.ann, baseURL!)
  const margin = new Margin(page)
  await margin.open(room.path)
  await expect.poll(async () => (await margin.boxes()).length).toBeGreaterThan(20)
  const there = margin.card("Remark 10 on the boats of year 12")
  await page.evaluate(flight)
  await page
    .locator("#text [data-start]", { hasText: "Year 12 of the harbour books" })
    .scrollIntoViewIfNeeded()
  await expect(there).toBeVisible()
  await leaveHarbour(room)
})

// To the end and back, by a window at a time.
async function flight(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const end = document.documentElement.scrollHeight
  const stops = Array.from({ length: Math.ceil(end / innerHeight) }, (_, at) => at * innerHeight)
  for (const top of [...stops, ...stops.toReversed()]) {
    scrollTo({ top, behavior: "instant" })
    await frame()
    await frame()
  }
}
