import type { Page } from "@playwright/test"
import { client } from "@/lib/db"
import { violations } from "@/tests/e2e/accessibility"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test as plain } from "@/tests/e2e/fixtures"
import { leaveHarbour } from "@/tests/e2e/harbour-room"
import { aMarkedRoom, fill, type MarkedRoom } from "@/tests/e2e/marked-room"
import { FilterForm } from "@/tests/e2e/pages/filter-form"

const test = plain.extend<{ filter: FilterForm; room: MarkedRoom }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
  room: async ({}, use) => {
    const room = await aMarkedRoom()
    await use(room)
    await leaveHarbour(room)
  },
  filter: async ({ page, room, context, baseURL }, use) => {
    await signInAs(context, room.ann, baseURL!)
    await page.goto(room.path)
    await use(new FilterForm(page))
  },
})

const asked = (page: Page) => new URL(page.url()).searchParams.toString()
// Until the scripts run, a choice would wait for its button.
const ready = (page: Page) => page.getByRole("button", { name: "Select words by keyboard" }).waitFor()

test("filters combine by keyboard, stand in the address, survive a reload, and are taken back one by one", async ({
  page,
  room,
  filter,
}) => {
  await ready(page)
  await expect(page.getByText("1 passage in evidence · 4 remarks.")).toBeVisible()
  await filter.fold.focus()
  await page.keyboard.press("Enter")
  await filter.choice("Person", "Bob Hill").focus()
  await page.keyboard.press("Space")
  await expect(filter.shown).toHaveText("2 of 5 shown: 0 of 1 passage in evidence and 2 of 4 remarks.")
  await expect(filter.cards).toHaveCount(2)
  await filter.choice("Tag", "The wind").focus()
  await page.keyboard.press("Space")
  await expect(filter.cards).toHaveCount(1)
  expect(asked(page)).toBe(`person=${room.bob.userId}&tag=wind`)
  await expect(filter.choice("Tag", "The wind")).toBeFocused()
  await expect.poll(async () => (await filter.words()).join("")).toBe("unstoppable, as Clark admits")
  expect(await filter.count("Kind", "Questions")).toBe(1)
  expect(await filter.count("Kind", "Comments")).toBe(0)
  await page.keyboard.press("Escape")
  await expect(filter.fold).toBeFocused()
  await expect(filter.form).toBeHidden()

  await page.reload()
  await ready(page)
  await expect(filter.cards).toHaveCount(1)
  await expect(filter.asked.getByRole("listitem").locator("span")).toHaveText([
    "By Bob Hill",
    "Tagged The wind",
  ])
  await filter.asked.getByRole("link", { name: "Leave out “By Bob Hill”" }).click()
  await expect(page).toHaveURL(`${room.path}?tag=wind`)
  await expect(filter.fold).toBeFocused()
  await filter.asked.getByRole("link", { name: "Show all" }).click()
  await expect(filter.cards).toHaveCount(4)
  await filter.fold.click()
  await expect(filter.choice("Tag", "The wind")).not.toBeChecked()
})

test("words in evidence that are left out lose their mark and keep their place", async ({
  page,
  room,
  filter,
}) => {
  const place = page.locator("#text [id^='w-']")
  const mark = page.getByRole("link", { name: "Evidence 1", exact: true })
  await expect(mark).toBeVisible()
  const id = await place.getAttribute("id")
  await page.goto(`${room.path}?kind=comment`)
  await expect(mark).toHaveCount(0)
  await expect(page.locator(`#${id}`)).toHaveCount(1)
  await expect(filter.cards).toHaveCount(3)
  await page.goto(`${room.path}?question=fire`)
  await expect(mark).toBeVisible()
  await expect(filter.cards).toHaveCount(1)
})

test("what another keeps private changes no count and no choice", async ({
  page,
  room,
  filter,
  context,
  baseURL,
}) => {
  await filter.fold.click()
  expect(await filter.count("Person", "Bob Hill")).toBe(2)
  expect(await filter.count("Tag", "Boats")).toBe(2)
  await expect(filter.choice("Kind", "Objections")).toHaveCount(0)
  await page.goto(`${room.path}?kind=objection`)
  await expect(filter.shown).toHaveText("Nothing in this text is all of this at once.")
  await expect(filter.cards).toHaveCount(0)
  await signInAs(context, room.bob, baseURL!)
  await page.goto(room.path)
  await filter.fold.click()
  expect(await filter.count("Person", "Bob Hill (you)")).toBe(3)
  expect(await filter.count("Kind", "Objections")).toBe(1)
})

test("what is unresolved, mine, or new since my last visit is asked for apart", async ({
  page,
  room,
  filter,
}) => {
  await page.goto(`${room.path}?open=1&mine=1`)
  expect((await filter.words()).join("")).toBe("Nobody who was there")
  await page.goto(`${room.path}?since=1`)
  await expect(filter.cards).toHaveCount(4)
  await expect(filter.asked).toHaveCount(0)

  const visits = { userId: room.ann.userId, subjectKind: "visit", subjectId: room.sourceId }
  await expect.poll(() => client().readMark.count({ where: visits })).toBe(1)
  await client().readMark.updateMany({ where: visits, data: { at: new Date(Date.now() - 45 * 60_000) } })
  await client().annotation.updateMany({
    where: { debateId: room.debateId },
    data: { createdAt: new Date(Date.now() - 60 * 60_000) },
  })
  await room.speak(room.bob, "So ends the first part")
  await page.reload()
  expect((await filter.words()).join("")).toBe("So ends the first part")
  await filter.fold.click()
  await expect(filter.choice("Remarks", "New since my last visit")).toBeChecked()
})

test("the text stays where one reads when a filter is chosen far down in it", async ({ page, filter }) => {
  await ready(page)
  const paragraph = page.locator("#text p", { hasText: "In year 14 of the harbour" })
  await paragraph.evaluate((words) => words.scrollIntoView({ block: "start" }))
  const top = () => paragraph.evaluate((words) => words.getBoundingClientRect().top)
  await filter.fold.click()
  const before = await top()
  await filter.choice("Kind", "Questions").check()
  await expect(page).toHaveURL(/kind=question/)
  await expect(filter.cards).toHaveCount(1)
  expect(Math.abs((await top()) - before)).toBeLessThan(2)
  await filter.show.click()
  await expect(filter.form).toBeHidden()
})

test("colours say whose words they are, with a legend that is printed, too", async ({
  page,
  room,
  filter,
}) => {
  await page.goto(`${room.path}?colour=person`)
  await expect(filter.legend.getByRole("listitem")).toHaveText([/in evidence/, /Ann Lee \(you\)/, /Bob Hill/])
  const lines = await page
    .locator("mark[data-notes][data-tone]")
    .evaluateAll((all) => [...new Set(all.map((mark) => getComputedStyle(mark).textDecorationStyle))])
  expect(lines).toHaveLength(2)
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ media: "print" })
  await expect(filter.legend).toBeVisible()
  await expect(filter.fold).toBeHidden()
})

for (const colorScheme of ["light", "dark"] as const)
  for (const [name, viewport] of [
    ["a desktop", { width: 1440, height: 900 }],
    ["a phone", phone],
  ] as const)
    test(`the open form is sound in ${colorScheme} on ${name}`, async ({ page, room, filter }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      await page.goto(`${room.path}?open=1&question=fire&colour=question`)
      await ready(page)
      expect(await violations(page)).toEqual([])
      await filter.fold.click()
      await expect(filter.choice("Position", "It could not")).toBeVisible()
      expect(await violations(page)).toEqual([])
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over).toBeLessThanOrEqual(0)
    })

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("one asks by the button, and the page says what is asked", async ({ page, room, filter }) => {
    await filter.fold.click()
    await filter.choice("Tag", "Boats").check()
    await filter.choice("Colour by", "Tag").check()
    await filter.show.click()
    await expect(page).toHaveURL(`${room.path}?colour=tag&tag=boats`)
    await expect(filter.shown).toContainText("2 of 4 remarks")
    await expect(filter.cards).toHaveCount(2)
    await filter.asked.getByRole("link", { name: "Show all" }).click()
    await expect(page).toHaveURL(`${room.path}?colour=tag`)
    await expect(filter.cards).toHaveCount(4)
  })
})

test("with many people and tags the lists scroll and can be narrowed", async ({ page, context, baseURL }) => {
  const room = await aMarkedRoom()
  await fill(room, 24, 60)
  await signInAs(context, room.ann, baseURL!)
  const filter = new FilterForm(page)
  await page.setViewportSize(phone)
  await page.goto(room.path)
  await ready(page)
  await filter.fold.click()
  await page.getByRole("searchbox", { name: "Narrow: tag" }).fill("NUMBER 41")
  await expect(filter.choice("Tag", "Tag number 41")).toBeVisible()
  await expect(
    filter.form.getByRole("group", { name: "Tag", exact: true }).getByRole("checkbox"),
  ).toHaveCount(1)
  await filter.choice("Tag", "Tag number 41").check()
  await expect(page).toHaveURL(`${room.path}?tag=tag-41`)
  await expect(filter.shown).toContainText("1 of 28 remarks")
  expect(await violations(page)).toEqual([])
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(over).toBeLessThanOrEqual(0)
  await leaveHarbour(room)
})
