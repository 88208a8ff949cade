import { expect, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"

test("the skip link comes first, shows, and leads past the masthead", async ({ page, frame, keyboard }) => {
  await page.goto(base)
  await keyboard.tabTo(frame.skipLink, 1)
  await expect(frame.skipLink).toBeInViewport()
  await page.keyboard.press("Enter")
  await page.keyboard.press("Tab")
  const inMain = await frame.main.evaluate((main) => main.contains(document.activeElement))
  expect(inMain).toBe(true)
})

test("from the home page to another claim by keyboard alone", async ({
  page,
  table,
  claimPage,
  readingRoom,
  keyboard,
}) => {
  await page.goto("/")
  await keyboard.enter(page.getByRole("main").getByRole("link", { name: pack.title }))
  await expect(page).toHaveURL(base)

  await keyboard.enter(table.voices)
  for (const { name } of pack.voices.filter(({ id, kind }) => kind === "reviewer" && id !== "gray")) {
    await keyboard.tabTo(page.getByRole("checkbox", { name }))
    await page.keyboard.press("Space")
  }
  await keyboard.enter(page.getByRole("button", { name: "Show these voices" }))
  await expect(page).toHaveURL(`${base}?voice=gray&voice=serge`)

  const claim = pack.claims.find(({ voice }) => voice === "gray")!
  await keyboard.enter(table.claim(claim.id).getByRole("link").first())
  await expect(claimPage.statement).toHaveText(claim.statement)
  await keyboard.enter(claimPage.wordsOf(claimPage.passages.first()))
  await expect(readingRoom.arrival).toBeInViewport()

  const number = await readingRoom.numberOfArrival()
  await keyboard.enter(readingRoom.numeral(number), 12)
  await expect(page).toHaveURL(new RegExp(`#e${number}$`))
  await keyboard.enter(readingRoom.wayBack(number), 3)
  await expect(page).toHaveURL(new RegExp(`#r${number}$`))
  await keyboard.enter(readingRoom.entry(number).locator("a[href*='/claims/']").first())
  await expect(claimPage.passages.first()).toBeVisible()
})

test("every stop of a whole table shows where the focus is", async ({ page, table, keyboard }) => {
  await table.open()
  await keyboard.tabTo(table.claims.last().getByRole("link").last())
  await expect(page).toHaveURL(base)
})
