import type { Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone } from "@/tests/e2e/fixtures"
import { test as plain } from "@/tests/e2e/in-harbour"
import { AnnotatedSource } from "@/tests/e2e/pages/annotated-source"
import { aPerson } from "@/tests/support/actors"

const WORDS = "Nobody who was there has said otherwise since."

const test = plain.extend<{ curator: Someone; reading: AnnotatedSource }>({
  curator: ({ room }, use) => aPerson("Cora Pym", { curates: [room.debateId] }).then(use),
  reading: async ({ page, curator, room, context, baseURL }, use) => {
    await signInAs(context, curator, baseURL!)
    const reading = new AnnotatedSource(page)
    await reading.open(room.path)
    await use(reading)
  },
})

const cited = (page: Page) => page.getByRole("region", { name: "Cited just now" })
const act = (reading: AnnotatedSource) => reading.bar.getByRole("button", { name: "Cite as evidence" })

test("a curator cites words for a claim found by typing, and withdraws them", async ({ page, reading }) => {
  await reading.drag("Nobody who", "otherwise since.")
  await act(reading).click()
  await expect(page.getByRole("heading", { name: "Cite as evidence" })).toBeVisible()
  await expect(page.locator("blockquote")).toHaveText(WORDS)
  await page.getByText("One that stands already").click()
  await page.getByRole("searchbox", { name: /Find a claim/ }).fill("clark admits")
  await expect(page.getByText("1 claim of 2")).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole("radio", { name: /Cleo Clark on 1/ }).check()
  await page.getByRole("radio", { name: "gives a reason" }).check()
  await page.getByRole("button", { name: "Cite these words" }).click()
  await expect(cited(page)).toContainText("Cited for Cleo Clark.")
  await expect(page.locator("mark", { hasText: WORDS })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await cited(page).getByRole("button", { name: "Undo" }).click()
  await expect(cited(page)).toContainText("Withdrawn.")
  await expect(page.locator("mark", { hasText: WORDS })).toHaveCount(0)
})

test("words are cited for a link between two claims; a reader proposes others for it, which are cited so", async ({
  page,
  reading,
  room,
  browser,
  baseURL,
}) => {
  await reading.drag("Nobody who", "otherwise since.")
  await act(reading).click()
  await page.getByText("A link between two claims").click()
  await page.getByRole("searchbox", { name: /Find a link/ }).fill("rests clark")
  await expect(page.getByText("0 links of 1")).toBeVisible()
  await page.getByRole("searchbox", { name: /Find a link/ }).fill("adam supports clark")
  await page.getByRole("radio", { name: /^Ada Adam.*Supports.*Cleo Clark/ }).check()
  await expect(page.getByLabel("What they say, in a sentence of your own")).toBeHidden()
  await page.getByRole("radio", { name: "gives a reason" }).check()
  expect(await violations(page)).toEqual([])
  // What was chosen is kept on the device, too.
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole("radio", { name: /^Ada Adam/ })).toBeChecked({ timeout: 3000 })
  }).toPass()
  await page.getByRole("button", { name: "Cite these words" }).click()
  await expect(cited(page)).toContainText("Cited for a link of Ada Adam.")
  await cited(page).getByRole("link", { name: "See the link" }).click()
  const links = page.getByRole("region", { name: "How it stands to other claims" })
  await expect(links.getByText(WORDS)).toBeVisible()

  const context = await browser.newContext({ baseURL })
  await signInAs(context, room.ann, baseURL!)
  const reader = new AnnotatedSource(await context.newPage())
  await reader.open(room.path)
  await reader.drag("The wind", "every page.")
  await reader.bar.getByRole("button", { name: "Propose as evidence" }).click()
  await reader.page.getByText("A link between two claims").click()
  await reader.page.getByRole("radio", { name: /^Ada Adam.*Supports/ }).check()
  await reader.page.getByRole("button", { name: "Send it to the curators" }).click()
  await expect(reader.page.getByRole("main")).toContainText("Sent. The curators are told")
  await expect(reader.page.getByRole("main")).toContainText("For the link")
  expect(await violations(reader.page)).toEqual([])
  await page.goto(reader.page.url())
  await page.getByRole("button", { name: "Accept it" }).click()
  await expect(page.getByRole("main")).toContainText("Accepted.")
  await context.close()
})

test("by keyboard alone a curator makes a new claim with its words; what was filled in stays when it is refused", async ({
  page,
  reading,
}) => {
  await reading.begin.press("Enter")
  for (const key of ["PageDown", "e"]) await page.keyboard.press(key)
  const fresh = page.getByRole("radio", { name: "A new claim" })
  await expect(fresh).toBeChecked()
  const statement = page.getByLabel("What they say, in a sentence of your own")
  await page.getByLabel("Question and position").selectOption({ label: "Nobody" })
  await statement.fill("Nobody is to blame.")
  await expect(page.getByLabel("Who reports or infers it")).toBeHidden()
  await page.getByRole("radio", { name: "Another reports that it does" }).focus()
  await page.keyboard.press("Space")
  expect(await violations(page)).toEqual([])
  await page.getByRole("button", { name: "Cite these words" }).press("Enter")
  const reporter = page.getByLabel("Who reports or infers it")
  await expect(reporter).toHaveAccessibleDescription(/Name who reports or infers it\.$/)
  await expect(reporter).toBeFocused()
  await expect(statement).toHaveValue("Nobody is to blame.")
  await expect(fresh).toBeChecked()
  await page.getByLabel("Whose view it is").selectOption({ label: "Cleo Clark" })
  await reporter.selectOption({ label: "Ada Adam" })
  await page.getByRole("button", { name: "Cite these words" }).press("Enter")
  await expect(cited(page)).toContainText("Cited for Cleo Clark.")
  await cited(page).getByRole("link", { name: "See the claim" }).press("Enter")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nobody is to blame.")
})

test("who does not curate the debate neither sees the act nor finds its page", async ({
  page,
  source,
  room,
}) => {
  await source.drag("Nobody who", "otherwise since.")
  await expect(source.bar.getByRole("button", { name: "Copy link" })).toBeVisible()
  await expect(act(source)).toHaveCount(0)
  const answer = await page.goto(`${room.path}/cite?edition=x&words=y`)
  expect(answer!.status()).toBe(404)
})

test.describe("on a phone", () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true, colorScheme: "dark" })

  test("the page of citing fits", async ({ page, reading }) => {
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#p3")!))
    await reading.bar.getByRole("button", { name: "More" }).tap()
    await act(reading).tap()
    await expect(page.getByRole("radio", { name: "A new claim" })).toBeChecked()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    expect(await violations(page)).toEqual([])
  })
})
