import { expect, test } from "@/tests/e2e/fixtures"
import { base, pack, shortName } from "@/tests/e2e/pack"

const claim = pack.claims.find(({ id }) => id === "kronstadt-gray-unavoidable")!

test("from the home page to the words in a source, and on to another claim", async ({
  page,
  table,
  claimPage,
  readingRoom,
}) => {
  await page.goto("/")
  await page.getByRole("main").getByRole("link", { name: pack.title }).click()
  await expect(page).toHaveURL(base)
  await expect(table.legend).toContainText("what each says, not what happened")
  await table.claim(claim.id).getByRole("link").first().click()
  await expect(claimPage.statement).toHaveText(claim.statement)
  await expect(claimPage.passages.first()).toContainText(claim.evidence[0]!.quote.slice(0, 40))
  await claimPage.wordsOf(claimPage.passages.first()).click()

  await expect(page).toHaveURL(new RegExp(`/sources/${claim.evidence[0]!.source}#w-`))
  await expect(readingRoom.arrival).toBeInViewport()
  const number = await readingRoom.numberOfArrival()
  expect(await readingRoom.standsOut(number)).toBe(true)

  await readingRoom.numeral(number).click()
  await expect(page).toHaveURL(new RegExp(`#e${number}$`))
  await expect(readingRoom.entry(number)).toBeInViewport()
  await readingRoom.wayBack(number).click()
  await expect(page).toHaveURL(new RegExp(`#r${number}$`))
  await expect(readingRoom.numeral(number)).toBeInViewport()

  const other = readingRoom.entry(number).locator(`a[href*="/claims/"]:not([href$="${claim.id}"])`).first()
  const address = await other.getAttribute("href")
  await other.click()
  await expect(page).toHaveURL(address!)
  await expect(claimPage.statement).toHaveText(
    pack.claims.find(({ id }) => address!.endsWith(`/${id}`))!.statement,
  )
})

test("the legend is open at the first visit and folded at the next", async ({ table, page }) => {
  await table.open()
  const entry = page.getByText("Nobody has searched.")
  await expect(entry).toBeVisible()
  // A script notes the first visit, which on a slow machine may not have run when the page has loaded.
  await expect(async () => {
    await table.open("?voices=all")
    await expect(entry).toBeHidden({ timeout: 100 })
  }).toPass()
  await table.legend.click()
  await expect(entry).toBeVisible()
})

test("“same passage” leads to the row of the other question", async ({ table, page }) => {
  await table.open()
  const link = table.claims.getByRole("link", { name: /^\d+$/ }).first()
  const number = Number(await link.textContent())
  await link.click()
  await expect(page).toHaveURL(`${base}#q${number}`)
  await expect(table.row(number).getByRole("rowheader")).toBeInViewport()
  await expect(table.row(number).getByRole("rowheader")).toContainText(pack.questions[number - 1]!.ask)
})

test("a claim leads to its neighbours, its voice, its question and its position", async ({
  page,
  claimPage,
}) => {
  await claimPage.open(claim.id)
  const record = page.getByRole("main").locator("dl")
  await record.getByRole("link", { name: "John Gray" }).click()
  await expect(page).toHaveURL(`${base}/voices/gray`)
  await page.goBack()
  await record.getByRole("link").nth(1).click()
  await expect(page).toHaveURL(`${base}/questions/${claim.question}#p-${claim.position}`)
  await expect(page.locator(":target")).toContainText(shortName(claim.voice))
  await page.goBack()
  const next = page
    .getByRole("navigation", { name: "Claims in the order of the table" })
    .getByRole("link")
    .last()
  await next.click()
  await expect(page).not.toHaveURL(new RegExp(claim.id))
  await expect(claimPage.passages.first()).toBeVisible()
})
