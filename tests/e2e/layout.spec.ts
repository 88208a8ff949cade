import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"

test("the heads of the voices and the questions stay in view while the table is scrolled", async ({
  page,
  table,
}) => {
  await table.open("?voices=all")
  const head = table.columnHeads.filter({ hasText: "Glatter" })
  const question = table.row(6).getByRole("rowheader").getByRole("link")
  await question.evaluate((link) => link.scrollIntoView({ block: "center" }))
  await expect(head.getByRole("link")).toBeInViewport({ ratio: 1 })
  await expect(question).toBeInViewport({ ratio: 1 })
  const before = await question.boundingBox()
  await page.evaluate(() => window.scrollBy({ left: 1200, behavior: "instant" }))
  expect(await page.evaluate(() => window.scrollX)).toBeGreaterThan(600)
  await expect(question).toBeInViewport({ ratio: 1 })
  expect((await question.boundingBox())!.x).toBeCloseTo(before!.x, 0)
})

test("on a phone the question stays in view over its claims", async ({ page, table }) => {
  await page.setViewportSize(phone)
  await table.open()
  const claims = table.row(3).getByRole("article")
  await claims.last().evaluate((claim) => claim.scrollIntoView({ block: "center" }))
  await expect(table.row(3).getByRole("rowheader").getByRole("link")).toBeInViewport({ ratio: 1 })
})

test.describe("on paper", () => {
  test("the table leaves out the controls and keeps every claim", async ({ page, frame, table }) => {
    await table.open("?voices=all")
    await page.emulateMedia({ media: "print" })
    await expect(frame.masthead).toBeHidden()
    await expect(frame.skipLink).toBeHidden()
    await expect(table.voices).toBeHidden()
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expect(table.claims.filter({ visible: true })).toHaveCount(pack.claims.length)
    await expect(table.claims.locator("p").filter({ visible: true })).toHaveCount(pack.claims.length)
  })

  for (const path of [
    `${base}/questions/${pack.questions[0]!.id}`,
    `${base}/claims/${pack.claims[0]!.id}`,
    `${base}/voices/serge`,
    `${base}/sources/${pack.sources[0]!.id}`,
    `${base}/facts`,
  ]) {
    test(`${path} keeps its words in black on white`, async ({ page, frame, context, baseURL }) => {
      await context.addCookies([{ name: "disputatio-theme", value: "dark", url: baseURL! }])
      await page.goto(path)
      const words = (await frame.main.innerText()).length
      await page.emulateMedia({ media: "print" })
      await expect(frame.masthead).toBeHidden()
      expect((await frame.main.innerText()).length).toBeGreaterThan(words * 0.9)
      expect(await frame.paper()).toMatch(/^(rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/)
      await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("color", "rgb(0, 0, 0)")
    })
  }
})
