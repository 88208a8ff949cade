import type { Browser, Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { aCircle, type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"

const source = `${base}/sources/${pack.sources[1]!.id}`

async function pageOf(browser: Browser, baseURL: string, someone: Someone, look = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL, ...look })
  await signInAs(context, someone, baseURL)
  return context.newPage()
}

const line = (page: Page) => page.getByRole("region", { name: "Here now" })
const shown = (page: Page) => line(page).getByRole("checkbox", { name: "Show others that I am here" })
const nobody = "Nobody else of your seminars is here now."

test("members of a seminar see who reads the same text, and where, until one reads unseen or leaves", async ({
  browser,
  baseURL,
}) => {
  const { ann, bob, eve } = await aCircle()
  const [one, other, stranger] = [
    await pageOf(browser, baseURL!, ann),
    await pageOf(browser, baseURL!, bob, { viewport: phone, colorScheme: "dark" }),
    await pageOf(browser, baseURL!, eve),
  ]
  await other.goto(source)
  await expect(line(other)).toContainText(nobody)
  const place = () => other.locator("#text").boundingBox()
  const before = await place()
  expect(await violations(other)).toEqual([])

  // Whoever opens a link to a paragraph reads there.
  const last = await other.locator("#text [id^='p']").last().getAttribute("id")
  await one.goto(`${source}#${last}`)
  await stranger.goto(source)
  const where = line(other).getByRole("link", { name: /^Ann Elsewhere ¶\d+$/ })
  await expect(where).toBeVisible()
  expect(await place()).toEqual(before)
  expect(await violations(other)).toEqual([])
  await where.click()
  const read = new URL(other.url()).hash
  expect(read).toMatch(/^#p\d+$/)
  await expect(one.locator(read)).toBeInViewport()
  await expect(line(one)).toContainText("Bob Reader")
  await expect(line(stranger)).toHaveCount(0)

  await shown(other).uncheck()
  await expect(line(other)).toContainText("Off: nobody sees you here, and you see nobody.")
  await expect(line(one)).toContainText(nobody)
  expect(await violations(other)).toEqual([])
  await other.reload()
  await expect(shown(other)).not.toBeChecked()
  await other.goto("/account")
  const own = other.getByRole("region", { name: "Reading together" })
  await expect(own).toContainText("You read unseen")
  expect(await violations(other)).toEqual([])
  await own.getByRole("button", { name: "Show others that I am here" }).click()
  await expect(own).toContainText("you see theirs")
  await other.goto(source)
  await expect(line(one)).toContainText("Bob Reader")

  // The page says as it goes that nobody reads there any more.
  await other.goto("/account")
  await expect(line(one)).toContainText(nobody)
  for (const page of [one, other, stranger]) await page.context().close()
})
