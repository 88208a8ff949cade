import { indexEvents } from "@/lib/search/commands"
import { violations } from "@/tests/e2e/accessibility"
import { aCircle, sayAbout, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"
import { Frame } from "@/tests/e2e/pages/frame"
import { SearchPage } from "@/tests/e2e/pages/search-page"

const claim = pack.claims.find(({ statement }) => /Kronstadt/.test(statement))!

test("one looks for a word in a debate, in each kind, and goes to what was found", async ({
  page,
  frame,
}) => {
  const search = new SearchPage(page)
  await page.goto(base)
  await frame.masthead.getByRole("link", { name: "Search" }).click()
  await expect(search.field).toBeFocused()
  await expect(search.where).toHaveValue(pack.slug)
  await search.look("kronstadt")
  await expect(search.said).toContainText(`results for “kronstadt” in “${pack.title}”`)
  await expect(search.found("Questions").locator("mark").first()).toHaveText(/^kronstadt$/i)

  await search.kinds.getByRole("link", { name: /^Claims/ }).click()
  await expect(page).toHaveURL(/kind=claim/)
  await expect(search.found("Passages")).toHaveCount(0)
  const one = search.found("Claims").filter({ hasText: claim.statement })
  await one.getByRole("link").click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(claim.statement)

  await search.open("kronstadt", { debate: pack.slug, kind: "passage" })
  const passage = search.found("Passages").first().getByRole("link")
  const id = (await passage.getAttribute("href"))!.split("#")[1]!
  await passage.click()
  await expect(page).toHaveURL(new RegExp(`${base}/sources/.+#${id}$`))
  await expect(page.locator(`#${id}`)).toHaveCount(1)
})

test("a claim that is reported says so where it is found", async ({ page }) => {
  const reported = pack.claims.find(({ basis }) => basis === "reported")!
  const search = new SearchPage(page)
  await search.open(`"${reported.statement.split(/[;,.]/)[0]}"`, { kind: "claim" })
  await expect(search.found("Claims").filter({ hasText: reported.statement })).toContainText(/as .+ reports/)
})

test("by keyboard alone: the key / leads to the field, the arrows through the results", async ({ page }) => {
  const search = new SearchPage(page)
  await page.goto(`${base}/questions`)
  await expect(async () => {
    await page.keyboard.press("/")
    await expect(search.field).toBeFocused({ timeout: 2000 })
  }).toPass()
  await page.keyboard.type("chek/a")
  await expect(search.field).toHaveValue("chek/a")
  await search.field.fill("cheka")
  await page.keyboard.press("Enter")
  await expect(search.said).toContainText("cheka")
  const first = search.found("Questions").first().getByRole("link")
  // The page may still be waiting for its script.
  await expect(async () => {
    await search.field.focus()
    await page.keyboard.press("ArrowDown")
    await expect(first).toBeFocused({ timeout: 1000 })
  }).toPass()
  await page.keyboard.press("ArrowDown")
  await expect(first).not.toBeFocused()
  await page.keyboard.press("ArrowUp")
  await page.keyboard.press("ArrowUp")
  await expect(search.field).toBeFocused()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/questions\/cheka$/)
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("the form, its kinds and what is said work the same", async ({ page }) => {
    const search = new SearchPage(page)
    await page.goto("/search")
    await expect(search.said).toBeEmpty()
    await search.look("Kronstatd")
    await expect(search.said).toHaveText("Nothing has exactly these words; these are close.")
    await expect(search.found("Claims").first()).toContainText("Kronstadt")
    await search.look("qqqqzzzz xxxxyyyy")
    await expect(search.said).toHaveText("Nothing has the words “qqqqzzzz xxxxyyyy”, or words close to them.")
    await search.look("the")
    await expect(search.said).toHaveText("“the”: every text has such words. Add a rarer one.")
    await search.look("%&!")
    await expect(search.said).toHaveText("There is no word in this to look for. Write one or more words.")
    expect((await search.open("fate", { debate: "nothing-here" }))?.status()).toBe(404)
    await expect(search.said).toContainText("There is no debate “nothing-here”")
  })
})

test("a remark is found by those who may read it, and leaves no trace for others", async ({
  page,
  browser,
  baseURL,
}) => {
  const { seminar, ann, bob, eve } = await aCircle()
  const word = `xylograph${seminar.replace(/[^a-z]/g, "")}`
  const said = await sayAbout(
    claim.id,
    ann,
    { visibility: "SEMINAR", seminarId: seminar },
    `A ${word} of Пожар.`,
  )
  await indexEvents([{ subjectKind: "annotation", subjectId: said }])
  const search = new SearchPage(page)
  await signInAs(page.context(), bob, baseURL!)
  await search.open(word)
  await expect(search.said).toContainText("1 result for")
  await expect(search.found("Remarks")).toContainText("Ann Elsewhere on a claim")
  await expect(search.found("Remarks").getByRole("link")).toHaveAttribute(
    "href",
    `${base}/claims/${claim.id}?at=${said}#remark-${said}`,
  )
  for (const someone of [eve, null]) {
    const context = await browser.newContext({ baseURL })
    if (someone) await signInAs(context, someone, baseURL!)
    const bytes = await (await context.request.get(`/search?q=${word.slice(0, -1)}`)).text()
    expect(bytes).toContain("Nothing has the words")
    expect(bytes).not.toContain(said)
    expect(bytes).not.toContain("Elsewhere")
    await context.close()
  }
})

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing wrong, and nothing overflows, ${theme}`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: "disputatio-theme", value: theme, url: baseURL! }])
    const search = new SearchPage(page)
    const states: [string, Record<string, string>?][] = [
      [""],
      ["serge"],
      ["serge", { debate: pack.slug, kind: "claim", page: "2" }],
      ["chekha"],
      ["qqqqzzzz ".repeat(60)],
      ["x".repeat(300)],
      ["fate", { debate: "nothing-here" }],
    ]
    for (const size of [{ width: 1440, height: 900 }, phone]) {
      await page.setViewportSize(size)
      for (const [q, more] of states) {
        await search.open(q, more)
        expect.soft(await violations(page), `${q.slice(0, 20)}, ${size.width}`).toEqual([])
        expect
          .soft(await new Frame(page).overflow(), `${q.slice(0, 20)}, ${size.width}`)
          .toBeLessThanOrEqual(0)
      }
    }
  })
}
