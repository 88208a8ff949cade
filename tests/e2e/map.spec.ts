import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"

const graph = (page: Page) => page.getByRole("application")
const claims = (page: Page) => graph(page).locator("[data-claim]")
const list = (page: Page) => page.getByRole("region", { name: "The links as a list" })
const onKronstadt = pack.claims.filter(({ question }) => question === "kronstadt").map(({ id }) => id)
const linksOf = (claim: string) => pack.relations.filter(({ from, to }) => from === claim || to === claim)

test("by keyboard one chooses what the map shows, goes from claim to claim, and looks at what is near one", async ({
  page,
}) => {
  await page.goto(`${base}/map`)
  await expect(claims(page)).toHaveCount(new Set(pack.relations.flatMap(({ from, to }) => [from, to])).size)
  await page.locator("summary", { hasText: "Shown" }).press("Enter")
  await page.getByRole("checkbox", { name: /^2\. Was the suppression/ }).press("Space")
  await page.getByRole("checkbox", { name: /^denies\s?\d/ }).press("Space")
  await page.getByRole("button", { name: "Show these" }).press("Enter")
  await expect(page).toHaveURL(/question=kronstadt&kind=rebuts/)
  const denials = pack.relations.filter(
    ({ from, to, kind }) => kind === "rebuts" && (onKronstadt.includes(from) || onKronstadt.includes(to)),
  )
  await expect(graph(page).locator(".react-flow__edge")).toHaveCount(denials.length)
  expect(await violations(page)).toEqual([])

  const [first] = denials
  await page.goto(`${base}/map?claim=${first!.from}`)
  await expect(claims(page)).not.toHaveCount(0)
  await page.getByRole("button", { name: "Save PNG" }).focus()
  await page.keyboard.press("Tab")
  await expect(graph(page).locator(`[data-claim="${first!.from}"] a`).first()).toBeFocused()
  await page.keyboard.press("ArrowDown")
  await expect(graph(page).locator(":focus")).toHaveCount(1)
  await expect(graph(page).locator(`[data-claim="${first!.from}"] :focus`)).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  const address = await graph(page).locator(":focus").getAttribute("href")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(address!)
})

test("the map is kept as a picture that holds every claim and every link that is shown", async ({ page }) => {
  await page.goto(`${base}/map?question=kronstadt`)
  const downloading = page.waitForEvent("download")
  await page.getByRole("button", { name: "Save SVG" }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^map-.*\.svg$/)
  const svg = readFileSync(await download.path(), "utf8")
  const drawn = await page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, "image/svg+xml")
    const named = (name: string) =>
      [...picture.querySelectorAll(`[${name}]`)].map((each) => each.getAttribute(name))
    return {
      root: picture.documentElement.tagName,
      claims: named("data-claim"),
      links: named("data-link").length,
    }
  }, svg)
  const shown = await claims(page).evaluateAll((all) => all.map((each) => each.getAttribute("data-claim")))
  expect(drawn.root).toBe("svg")
  expect(drawn.claims.sort()).toEqual(shown.sort())
  expect(drawn.links).toBe(await graph(page).locator(".react-flow__edge").count())
  const saving = page.waitForEvent("download")
  await page.getByRole("button", { name: "Save PNG" }).click()
  expect(
    readFileSync(await (await saving).path())
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG")
})

test.describe("on a phone", () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true, colorScheme: "dark" })

  test("a tap leads to what is near a claim", async ({ page, frame }) => {
    const { from } = pack.relations[0]!
    await page.goto(`${base}/claims/${from}`)
    await page.getByRole("link", { name: "On the map" }).tap()
    const near = new Set(linksOf(from).flatMap((link) => [link.from, link.to]))
    await expect(claims(page)).toHaveCount(near.size)
    expect(await frame.overflow()).toBeLessThanOrEqual(0)
    expect(await violations(page)).toEqual([])
  })
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: phone })

  test("the list says every link of the debate, with the reason", async ({ page }) => {
    await page.goto(`${base}/map`)
    for (const { reason } of pack.relations)
      await expect(list(page).getByText(reason, { exact: true }).first()).toBeVisible()
    const acting = await list(page).locator("ul ul > li").count()
    expect(acting).toBe(pack.relations.length)
    await expect(graph(page)).toHaveCount(0)
  })
})
