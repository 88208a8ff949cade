import type { Page, Route } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { aCrowdedRoom, THREADS } from "@/tests/e2e/crowded-room"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test as plain } from "@/tests/e2e/fixtures"
import { type HarbourRoom, leaveHarbour } from "@/tests/e2e/harbour-room"
import { Margin } from "@/tests/e2e/pages/margin"

const test = plain.extend<{ margin: Margin }, { room: HarbourRoom }>({
  // These journeys only read: one room does for all of them.
  room: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
    async ({}, use) => {
      const room = await aCrowdedRoom()
      await use(room)
      await leaveHarbour(room)
    },
    { scope: "worker" },
  ],
  margin: async ({ page, room, context, baseURL }, use) => {
    await signInAs(context, room.ann, baseURL!)
    const margin = new Margin(page)
    await margin.open(room.path)
    await use(margin)
  },
})

const settled = (page: Page) =>
  page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)))

async function overlapping(margin: Margin): Promise<string[]> {
  await settled(margin.page)
  const boxes = await margin.boxes()
  return boxes.slice(1).flatMap((box, index) => {
    const above = boxes[index]!
    return box.top < above.bottom ? [`${box.key} over ${above.key}`] : []
  })
}

test("in a crowded margin no card covers another, the active one stands at its words, and the words stay", async ({
  page,
  context,
  room,
  margin,
}) => {
  await expect.poll(async () => (await margin.boxes()).length).toBeGreaterThan(20)
  expect(await overlapping(margin)).toEqual([])
  // As the text stood before any script had run.
  const unscripted = await context.newPage()
  await unscripted.route(/\.js/, (route) => route.abort())
  await unscripted.goto(room.path)
  const before = await new Margin(unscripted).textBoxes()
  await unscripted.close()
  expect(await margin.textBoxes()).toEqual(before)
  for (const said of [
    "Remark 1 on the boats of year 4",
    "Remark 10 on the boats of year 4",
    "Remark 16 on the boats of year 4",
    "Not the Clara",
  ]) {
    const key = await margin.keyOf(margin.card(said))
    await margin.letter(key).click()
    await expect(margin.card(said)).toHaveAttribute("data-active", "")
    await settled(page)
    await expect.poll(async () => Math.abs(await margin.offset(key))).toBeLessThanOrEqual(2)
    expect(await overlapping(margin)).toEqual([])
    await expect(margin.words(key).first()).toHaveAttribute("data-lit", "")
  }
  expect(await margin.textBoxes()).toEqual(before)
  expect(await violations(page)).toEqual([])
})

test("cards far from their words are a line, and open when pressed", async ({ page, margin }) => {
  await margin.letter(await margin.keyOf(margin.card("Remark 10 on the boats of year 4"))).click()
  const folded = page.locator("#text [data-folded]").first()
  await expect(folded).toHaveAttribute("data-folded", /^(Ann Lee|Bob Hill): Remark \d+ on the boats/)
  expect(await violations(page)).toEqual([])
  const key = await margin.keyOf(folded)
  const card = page.locator(`[data-note="${key}"]`)
  await card.click()
  await expect(card).not.toHaveAttribute("data-folded")
  await expect(card).toHaveAttribute("data-active", "")
  await settled(page)
  expect(Math.abs(await margin.offset(key))).toBeLessThanOrEqual(2)
  await page.keyboard.press("Escape")
  await expect(margin.active).toHaveCount(0)
})

test("what is pointed at shows what belongs to it", async ({ margin }) => {
  await margin.letters.nth(THREADS - 2).scrollIntoViewIfNeeded()
  const card = margin.card("She sank later")
  const key = await margin.keyOf(card)
  await margin.words(key).first().hover()
  await expect(card).toHaveAttribute("data-near", "")
  await expect(margin.words(key).first()).not.toHaveAttribute("data-lit")
  await card.hover()
  await expect(margin.words(key).first()).toHaveAttribute("data-lit", "")
})

test("where several speak a list lets one pick, by pointer and by keyboard", async ({ page, margin }) => {
  const question = await margin.keyOf(margin.card("Where does Clark say so?"))
  const remark = await margin.keyOf(margin.card("Adam puts it more strongly."))
  await margin
    .words(question)
    .first()
    .click({ position: { x: 4, y: 8 } })
  await expect(margin.list.getByRole("menuitem")).toHaveCount(2)
  await page.keyboard.press("Escape")
  await expect(margin.list).toHaveCount(0)

  // Words in evidence, of which one thread speaks as well.
  await margin
    .words(remark)
    .first()
    .click({ position: { x: 4, y: 8 } })
  await expect(margin.list.getByRole("menuitem", { name: /^Evidence 1/ })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await margin.list.getByRole("menuitem", { name: /^Evidence 1/ }).click()
  await expect(page).toHaveURL(/#e1$/)

  await margin.letter(question).focus()
  await page.keyboard.press("Enter")
  await expect(margin.list.getByRole("menuitem", { name: /Bob Hill: Where does Clark/ })).toBeFocused()
  await page.keyboard.press("ArrowDown")
  await expect(margin.list.getByRole("menuitem", { name: /Bob Hill: Adam puts it/ })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(margin.card("Adam puts it more strongly.")).toHaveAttribute("data-active", "")
  await page.keyboard.press("Escape")
  await expect(margin.letter(remark)).toBeFocused()
  await expect(margin.active).toHaveCount(0)
})

test("a press with one thread makes it active; one that selects opens nothing", async ({ page, margin }) => {
  await margin.letters.nth(THREADS - 2).scrollIntoViewIfNeeded()
  const card = margin.card("She sank later")
  const words = margin.words(await margin.keyOf(card)).first()
  await words.scrollIntoViewIfNeeded()
  await words.dblclick()
  await page.evaluate(() => getSelection()!.removeAllRanges())
  await words.click()
  await expect(card).toHaveAttribute("data-active", "")
  await expect(margin.list).toHaveCount(0)

  const several = margin.words(await margin.keyOf(margin.card("Where does Clark say so?"))).first()
  await several.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await several.boundingBox())!
  await page.mouse.move(x + 3, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width - 20, y + height / 2, { steps: 5 })
  await page.mouse.up()
  await expect(page.getByRole("toolbar", { name: "Words selected" })).toBeVisible()
  await expect(margin.list).toHaveCount(0)
})

test("keys and buttons lead from one annotation to the next, also where the cards have not come", async ({
  page,
  margin,
}) => {
  // Cards that are asked for after the page are held back, as on a slow line.
  const asked: Route[] = []
  const held = { back: true }
  await page.route("**/sources/*", (route) => {
    if (held.back && route.request().method() === "POST") asked.push(route)
    else void route.continue()
  })
  await page.reload()
  await margin.next.click()
  await expect(margin.steps).toContainText(`1 of ${THREADS}`)
  await expect(margin.active).toHaveCount(1)
  await page.keyboard.press("n")
  await expect(margin.steps).toContainText(`2 of ${THREADS}`)
  await page.keyboard.press("p")
  await expect(margin.steps).toContainText(`1 of ${THREADS}`)

  const last = margin.card("The last of her name")
  await expect(last).toHaveCount(0)
  await margin.letters.nth(THREADS - 2).focus()
  await page.keyboard.press("Enter")
  await expect(margin.steps).toContainText(`${THREADS - 1} of ${THREADS}`)
  await page.keyboard.press("n")
  await expect(margin.steps).toContainText(`${THREADS} of ${THREADS}`)
  await expect(margin.letters.last()).toBeFocused()
  await expect(last).toHaveCount(0)
  held.back = false
  for (const route of asked) await route.continue()
  await expect(last).toHaveAttribute("data-active", "")
  await expect(last).toBeInViewport()
  await settled(page)
  expect(Math.abs(await margin.offset(await margin.keyOf(last)))).toBeLessThanOrEqual(2)
  await page.keyboard.press("n")
  await expect(margin.steps).toContainText(`${THREADS} of ${THREADS}`)

  await page.getByRole("banner").getByRole("link").first().focus()
  await page.keyboard.press("p")
  await expect(margin.steps).toContainText(`${THREADS} of ${THREADS}`)
})

test("the strip leads to where much is said, and marks what the window shows", async ({ page, margin }) => {
  const shown = () => margin.strip.locator("div").evaluate((mark) => mark.getBoundingClientRect().top)
  const before = await shown()
  await margin.strip.locator("a").last().click()
  await expect(page).toHaveURL(/#p\d+$/)
  await expect(page.locator("#text p:target")).toBeInViewport()
  await expect.poll(shown).toBeGreaterThan(before)
})

for (const scheme of ["light", "dark"] as const) {
  test(`on a phone letters open a sheet: ${scheme}`, async ({ page, margin }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize(phone)
    const letter = margin.letters.nth(THREADS - 2)
    await letter.click()
    const card = margin.card("She sank later")
    await expect(card).toBeInViewport()
    await expect(card).toBeFocused()
    const above = async () => {
      const words = (await margin
        .words(await margin.keyOf(card))
        .first()
        .boundingBox())!
      // While the sheet takes it, it is laid nowhere.
      const sheet = await card.boundingBox()
      return sheet !== null && words.y >= 0 && words.y + words.height <= sheet.y
    }
    await expect.poll(above).toBe(true)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press("Escape")
    await expect(card).toBeHidden()
    await expect(letter).toBeFocused()

    await letter.click()
    await margin.next.click()
    await expect(card).toBeHidden()
    const last = margin.card("The last of her name")
    await expect(last).toBeInViewport()
    await expect(margin.steps).toContainText(`${THREADS} of ${THREADS}`)
    await page.mouse.click(phone.width / 2, 8)
    await expect(last).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
  })
}

test("in the dark a crowded margin has no violation", async ({ page, margin }) => {
  await page.emulateMedia({ colorScheme: "dark" })
  await margin.letter(await margin.keyOf(margin.card("Remark 10 on the boats of year 4"))).click()
  await expect(margin.active).toHaveCount(1)
  expect(await violations(page)).toEqual([])
})
