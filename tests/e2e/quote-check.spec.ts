import { violations } from "@/tests/e2e/accessibility"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { aHarbourRoom, type HarbourRoom, leaveHarbour } from "@/tests/e2e/harbour-room"
import { base, pack } from "@/tests/e2e/pack"
import { QuotationCheck } from "@/tests/e2e/pages/quotation-check"

let room: HarbourRoom
test.beforeAll(async () => {
  room = await aHarbourRoom()
})
test.afterAll(() => leaveHarbour(room))

const debateOf = ({ path }: HarbourRoom) => path.split("/sources/")[0]!
const VERBATIM = "The wind made it unstoppable, as Clark admits on every page."
const MISQUOTED = "the rain made it unstoppable – as Clark admits on nearly every page"
const ABSENT = "Snow fell on the mountains of another country all winter"

test("from the table to a quotation of the debate, and on to its place in the source", async ({
  page,
  frame,
}) => {
  const check = new QuotationCheck(page)
  const { quote, source } = pack.claims.find(({ evidence }) => evidence.length > 0)!.evidence[0]!
  await page.goto(base)
  await frame.masthead.getByRole("link", { name: "Check a quotation" }).click()
  await check.check(quote)
  await expect(check.said).toContainText("It stands word for word in")
  const finding = check.findings.filter({ hasText: "Verbatim" }).first()
  await expect(finding.locator("mark")).toHaveText(quote)
  await check.place(finding).click()
  await expect(page).toHaveURL(new RegExp(`${base}/sources/${source}#`))
})

test("other words and other punctuation are marked, and the exact words are copied with their source", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  const check = new QuotationCheck(page)
  await check.open(`${room.path}/check`, MISQUOTED)
  const finding = check.findings.first()
  await expect(finding).toContainText("Differs in these words")
  await expect(finding.getByRole("deletion").filter({ hasText: "rain" })).toContainText(
    "only in the quotation",
  )
  await expect(finding.getByRole("insertion").filter({ hasText: "wind" })).toContainText("only in the text")
  await finding.getByRole("button", { name: /^Copy the exact words/ }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain("wind made it unstoppable, as Clark admits on every page")
  expect(copied).toContain("On a memoir, 1990, ¶ 2")

  await check.check("The wind made it unstoppable — as Clark admits")
  await expect(check.findings.first()).toContainText("Differs in punctuation")
  await check.place(check.findings.first()).click()
  await expect(page.locator("#p2")).toBeInViewport()
})

test("in one source or in all; what is not found says what to try", async ({ page }) => {
  const check = new QuotationCheck(page)
  await check.open(`${room.path}/check`, ABSENT)
  await expect(check.said).toHaveText("Not found: nothing like it stands in the text looked through.")
  await expect(page.getByRole("main")).toContainText("Look for a shorter part of it")
  await page.getByRole("link", { name: "Look in all sources of this debate" }).click()
  await expect(page).toHaveURL(new RegExp(`${debateOf(room)}/check\\?quote=Snow`))
  await expect(check.field).toHaveValue(ABSENT)
  expect((await check.open(`${debateOf(room)}/check?in=nowhere`))?.status()).toBe(404)
  expect((await check.open("/debates/nowhere/check"))?.status()).toBe(404)
})

test("by keyboard alone", async ({ page, keyboard }) => {
  const check = new QuotationCheck(page)
  await check.open(`${base}/check`)
  await keyboard.tabTo(check.field)
  await page.keyboard.type(pack.claims[0]!.evidence[0]!.quote)
  await keyboard.enter(check.button)
  await expect(check.findings.first()).toBeVisible()
  await keyboard.enter(check.place(check.findings.first()))
  await expect(page).toHaveURL(/\/sources\//)
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("the form, its refusals and its findings are the same", async ({ page }) => {
    const check = new QuotationCheck(page)
    await check.open(`${base}/check`)
    await check.check("  ")
    await expect(check.problem).toHaveText("There is no word in this to look for. Paste the quotation.")
    await check.check("word ".repeat(1100))
    await expect(check.problem).toHaveText("At most 5,000 characters: look for a part of it.")
    await check.within.selectOption(pack.sources[1]!.id)
    await check.check(pack.claims[0]!.evidence[0]!.quote)
    await expect(page).toHaveURL(new RegExp(`in=${pack.sources[1]!.id}`))
    await expect(check.said).not.toBeEmpty()
    await check.open(`${room.path}/check`, VERBATIM)
    await expect(check.findings).toHaveCount(1)
    await expect(check.findings.getByRole("button")).toHaveCount(0)
  })
})

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing wrong, and nothing overflows, ${theme}`, async ({
    page,
    frame,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: "disputatio-theme", value: theme, url: baseURL! }])
    const check = new QuotationCheck(page)
    const states: [string, string?][] = [
      [`${base}/check`],
      [`${base}/check`, ""],
      [`${base}/check`, "x".repeat(5400)],
      [`${base}/check`, ABSENT],
      [`${room.path}/check`, VERBATIM],
      [`${room.path}/check`, MISQUOTED],
      [`${base}/check`, pack.claims[0]!.evidence[0]!.quote],
    ]
    for (const size of [{ width: 1440, height: 900 }, phone]) {
      await page.setViewportSize(size)
      for (const [path, quote] of states) {
        await check.open(path, quote)
        await frame.openFolds()
        const state = `${path} ${quote?.slice(0, 20)}, ${size.width}`
        expect.soft(await violations(page), state).toEqual([])
        expect.soft(await frame.overflow(), state).toBeLessThanOrEqual(0)
      }
    }
  })
}
