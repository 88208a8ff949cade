import { violations } from "@/tests/e2e/accessibility"
import { aCrowdedRoom, THREADS } from "@/tests/e2e/crowded-room"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test as plain } from "@/tests/e2e/fixtures"
import { type HarbourRoom, leaveHarbour } from "@/tests/e2e/harbour-room"
import { speakingIn } from "@/tests/e2e/marked-room"
import { Margin } from "@/tests/e2e/pages/margin"
import { PrintPage } from "@/tests/e2e/pages/print-page"
import { toMyself } from "@/tests/support/remarks"

const test = plain.extend<{ room: HarbourRoom; paper: PrintPage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
  room: async ({}, use) => {
    const room = await aCrowdedRoom()
    const speak = await speakingIn(room)
    await speak(room.bob, "The Anna of year 20", {}, toMyself)
    await speak(room.ann, "The Bella of year 20", {}, toMyself)
    await use(room)
    await leaveHarbour(room)
  },
  paper: async ({ page, room, context, baseURL }, use) => {
    await signInAs(context, room.ann, baseURL!)
    await use(new PrintPage(page))
  },
})

const times = (all: string, words: string) => all.split(words).length - 1

for (const name of ["in the margin", "at the end"]) {
  test(`a text is printed with all its notes ${name}, each once, and nobody else’s own`, async ({
    page,
    room,
    paper,
  }) => {
    await page.goto(room.path)
    await page.getByRole("link", { name, exact: true }).click()
    const html = await paper.open(page.url())
    // Ann’s own besides; the passage in evidence is a note, too.
    await expect(paper.notes).toHaveCount(THREADS + 2)
    await expect(paper.signs).toHaveCount(THREADS + 2)
    expect(times(html, "Of “The Bella of year 20”")).toBe(1)
    expect(html).not.toContain("Of “The Anna of year 20”")
    for (const year of [4, 12])
      for (let remark = 1; remark <= 20; remark++)
        expect(times(html, `Remark ${remark} on the boats of year ${year},`)).toBe(1)
    expect(await violations(page)).toEqual([])

    const sign = paper.signs.nth(30)
    await sign.click()
    const number = await sign.textContent()
    await expect(page.locator(`#n${number}`)).toBeInViewport()
    await page
      .locator(`#n${number}`)
      .getByRole("link", { name: `Back to the words of note ${number}` })
      .click()
    await expect(sign).toBeInViewport()

    await expect(paper.print).toBeVisible()
    await page.setViewportSize({ width: 673, height: 1000 })
    await page.emulateMedia({ media: "print" })
    await expect(paper.print).toBeHidden()
    expect(await paper.overlapping(paper.notes)).toEqual([])
    expect((await page.pdf({ format: "A4", preferCSSPageSize: false })).byteLength).toBeGreaterThan(20_000)
  })
}

test("a print keeps to the filters of the room, says so, and leads back to it", async ({
  page,
  room,
  paper,
}) => {
  await page.goto(`${room.path}?kind=question`)
  await page.getByRole("link", { name: "at the end", exact: true }).click()
  await expect(paper.notes).toHaveCount(2)
  await expect(page.getByText("Shown: Questions.")).toBeVisible()
  await page.getByRole("link", { name: "No notes" }).click()
  await expect(page.getByRole("link", { name: "No notes" })).toHaveAttribute("aria-current", "page")
  await expect(paper.notes).toHaveCount(0)
  await page.setViewportSize(phone)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link").last().click()
  await expect(page).toHaveURL(/\?kind=question$/)
})

test("the room itself prints the cards that stand, apart from each other, and says where all are", async ({
  page,
  room,
  paper,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const margin = new Margin(page)
  void paper
  await margin.open(room.path)
  await expect(page.locator("#text [data-placed]").first()).toBeVisible()
  await page.emulateMedia({ media: "print" })
  await page.setViewportSize({ width: 673, height: 1000 })
  await expect(page.getByText("All notes at once, in the margin or at the end")).toBeVisible()
  // Others may come meanwhile: those that are there are counted and looked at together.
  const seen = await margin.cards.evaluateAll((cards) => {
    const shown = cards.filter((card) => card.checkVisibility({ opacityProperty: true }))
    return { shown: shown.length, hidden: cards.length - shown.length }
  })
  expect(seen.hidden).toBe(0)
  expect(seen.shown).toBeGreaterThan(20)
  expect(await paper.overlapping(margin.cards)).toEqual([])
})
