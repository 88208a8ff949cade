import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test as plain } from "@/tests/e2e/fixtures"
import { leaveHarbour } from "@/tests/e2e/harbour-room"
import { aMarkedRoom, type MarkedRoom } from "@/tests/e2e/marked-room"
import { FilterForm } from "@/tests/e2e/pages/filter-form"

const test = plain.extend<{ room: MarkedRoom }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
  room: async ({}, use) => {
    const room = await aMarkedRoom()
    await use(room)
    await leaveHarbour(room)
  },
})

test.beforeEach(({ context, room, baseURL }) => signInAs(context, room.ann, baseURL!))

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: phone })

  test("what one does keeps the filters, and what needs scripts says so", async ({ page, room }) => {
    await page.goto(`${room.path}?kind=question`)
    // Text inside noscript is not found by its words.
    await expect(page.locator("noscript > p").first()).toBeVisible()
    expect(await page.locator("noscript > p").first().innerText()).toContain("need scripts, which are off")
    await page.getByRole("link", { name: "Write about paragraph 2", exact: true }).click()
    await expect(page).toHaveURL(/\?kind=question&write=2#p2$/)
    await expect(page.getByRole("textbox", { name: "Your remark on paragraph 2" })).toBeVisible()
    await page.goto(`${room.path}?kind=question`)
    await page.locator("#text a[id^='m-']").click()
    await page.getByRole("link", { name: "Reply to Bob Hill" }).click()
    await expect(page).toHaveURL(/\?kind=question&reply=/)
    await page.getByRole("textbox", { name: "Your reply to Bob Hill" }).fill("It does.")
    await page.getByRole("button", { name: "Say it" }).click()
    await expect(page).toHaveURL(/\?kind=question#remark-/)
  })
})

test.describe("without scripts, on a wide window", () => {
  test.use({ javaScriptEnabled: false })

  test("the card that an address names is told from the others", async ({ page, room }) => {
    await page.goto(room.path)
    await page.locator("#text a[id^='m-']").first().click()
    await expect(page).toHaveURL(/#remark-/)
    const named = page.locator("#text [data-note]:has(:target)")
    await expect(named).toHaveCount(1)
    await expect(named).toHaveCSS("outline-style", "solid")
    const others = page.locator("#text [data-note]:not(:has(:target))")
    await expect(others.first()).toHaveCSS("outline-style", "none")
  })
})

test("the counts of the filters follow what is said while one looks at them", async ({ page, room }) => {
  const filter = new FilterForm(page)
  const heard = page.waitForResponse((response) => response.url().includes("/api/stream"))
  await page.goto(room.path)
  await heard
  await filter.fold.click()
  expect(await filter.count("Person", "Bob Hill")).toBe(2)
  await room.speak(room.bob, "In year 3 of the harbour")
  await expect.poll(() => filter.count("Person", "Bob Hill"), { timeout: 30_000 }).toBe(3)
  await filter.fold.click()
  await room.speak(room.bob, "In year 4 of the harbour")
  await expect(page.locator("#text a[id^='m-']")).toHaveCount(6)
  await filter.fold.click()
  await expect.poll(() => filter.count("Person", "Bob Hill"), { timeout: 30_000 }).toBe(4)
})

test("on a phone a notice stands clear of the steps, and a box to tick is large enough", async ({
  page,
  room,
}) => {
  await page.setViewportSize(phone)
  await page.goto(room.path)
  const tick = page.getByRole("checkbox", { name: "Show others that I am here" })
  const { width, height } = (await tick.boundingBox())!
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  const steps = page.getByRole("navigation", { name: "Annotations" })
  await steps.waitFor()
  await page.goto(`${room.path}?removed=${room.debateId}`)
  // The notice makes room for them when they come.
  await steps.waitFor()
  const close = page.getByRole("button", { name: "Close this notice" })
  const [bar, foot] = [(await close.locator("..").boundingBox())!, (await steps.boundingBox())!]
  expect(bar.y + bar.height).toBeLessThanOrEqual(foot.y)
})
