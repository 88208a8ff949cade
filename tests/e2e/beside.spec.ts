import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { correctAlignment } from "@/lib/sources/alignments/commands"
import { changeSource } from "@/lib/sources/commands"
import { violations } from "@/tests/e2e/accessibility"
import { type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { aHarbourRoom, type HarbourRoom, leaveHarbour } from "@/tests/e2e/harbour-room"
import { BesidePage } from "@/tests/e2e/pages/beside-page"
import { QuotationCheck } from "@/tests/e2e/pages/quotation-check"
import { aPerson } from "@/tests/support/actors"
import { aTranslation } from "@/tests/support/translations"

let room: HarbourRoom
let translationId: string
let curator: Someone

const GERMAN = [
  "Das Erinnerungsbuch beginnt mit einem Hafen im Frieden und einem langen Bericht über seine Boote.",
  "Der Wind machte es unaufhaltsam, wie Clark auf jeder Seite zugibt. Niemand, der dort war, hat seither anderes gesagt.",
  "So endet der erste Teil eines langen Buches.",
]

test.beforeEach(async () => {
  room = await aHarbourRoom()
  translationId = await aTranslation(room.sourceId, "de", GERMAN)
  curator = await aPerson("Cora Curator", { curates: [room.debateId] })
})
test.afterEach(() => leaveHarbour(room))

test("each paragraph stands beside its translation, and evidence leads to its claims", async ({ page }) => {
  const beside = new BesidePage(page)
  await beside.open(room.path)
  for (const [index, words] of GERMAN.entries()) await expect(beside.in(index + 1, "de")).toContainText(words)
  await expect(beside.row(2)).toContainText("The wind made it unstoppable")
  const [ours, theirs] = await Promise.all(
    [beside.row(2).getByText("The wind"), beside.row(2).getByText("Der Wind")].map((words) =>
      words.boundingBox(),
    ),
  )
  expect(Math.abs(ours!.y - theirs!.y)).toBeLessThan(40)
  expect(theirs!.x).toBeGreaterThan(ours!.x)
  await expect(beside.correct).toHaveCount(0)
  await beside.row(2).getByRole("link", { name: "Evidence 1" }).click()
  await expect(page).toHaveURL(new RegExp(`${room.path}#e1$`))
})

test("a quotation of the translation leads to its row", async ({ page }) => {
  const check = new QuotationCheck(page)
  await check.open(`${room.path}/check`, "Der Wind machte es unaufhaltsam")
  await expect(check.findings.first()).toContainText("translation into German")
  await check.place(check.findings.first()).click()
  await expect(page).toHaveURL(/\/beside\?with=\d+&at=1#t1$/)
  await expect(page.locator("#t1")).toBeInViewport()
})

test("on a phone the translation stands under each paragraph", async ({ page, frame }) => {
  await page.setViewportSize(phone)
  const beside = new BesidePage(page)
  await beside.open(room.path)
  const [ours, theirs] = await Promise.all(
    [beside.row(2).getByText("The wind"), beside.row(2).getByText("Der Wind")].map((words) =>
      words.boundingBox(),
    ),
  )
  expect(theirs!.y).toBeGreaterThan(ours!.y + 20)
  expect(await frame.overflow()).toBeLessThanOrEqual(0)
})

test("a curator corrects the rows by keyboard, and hears of what somebody else has changed", async ({
  page,
  context,
  keyboard,
  baseURL,
}) => {
  const beside = new BesidePage(page)
  await signInAs(context, curator, baseURL!)
  await beside.open(room.path)
  await keyboard.enter(beside.correct)
  await expect(beside.done).toBeVisible()
  await keyboard.enter(beside.act(1, "Join with the next row"))
  await expect(beside.row(1)).toContainText("Der Wind")
  await expect(beside.act(1, "Join with the next row")).toBeFocused()
  await expect(beside.row(3)).toHaveCount(0)

  const original = await client().edition.findFirstOrThrow({
    where: { sourceId: room.sourceId, kind: "FULL" },
  })
  const known = { originalId: original.id, translationId, version: 1 }
  await correctAlignment(installation(), { ...known, row: 0, correction: "translation-down" })
  await beside.act(1, "Part this row").click()
  await expect(beside.refusal).toContainText("Someone else has changed these rows meanwhile.")
  await expect(beside.row(2)).toContainText("Der Wind")
  await beside.byLengths.click()
  await expect(beside.row(3)).toContainText("So endet")
  await expect(beside.byLengths).toHaveCount(0)
  await beside.done.click()
  await expect(beside.act(1, "Join with the next row")).toHaveCount(0)
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("rows are corrected the same way", async ({ page, context, baseURL }) => {
    const beside = new BesidePage(page)
    await signInAs(context, curator, baseURL!)
    await beside.open(room.path)
    await beside.correct.click()
    await beside.act(2, "Part this row").click()
    await expect(beside.row(2)).toContainText("Not in the translation.")
    await expect(beside.row(3)).toContainText("Not in the original.")
    await expect(page).toHaveURL(/#row-1$/)
  })
})

test("of several translations one is chosen; who may not read the text finds no page", async ({ page }) => {
  const beside = new BesidePage(page)
  await aTranslation(room.sourceId, "he", ["על הנמל.", "הרוח.", "כך נגמר."])
  await beside.open(room.path)
  await expect(beside.in(1, "he")).toHaveAttribute("dir", "rtl")
  await page.getByRole("link", { name: "German" }).click()
  await expect(beside.in(1, "de")).toBeVisible()
  await expect(page.getByRole("link", { name: "German" })).toHaveAttribute("aria-current", "page")
  const { version } = await client().source.findUniqueOrThrow({ where: { id: room.sourceId } })
  await changeSource(installation(), { id: room.sourceId, version, readers: "CURATORS" })
  expect((await beside.open(room.path))?.status()).toBe(404)
})

test("on paper both texts stand in black on white", async ({ page, frame }) => {
  const beside = new BesidePage(page)
  await beside.open(room.path)
  await page.emulateMedia({ media: "print" })
  await expect(frame.masthead).toBeHidden()
  for (const words of GERMAN) await expect(page.getByText(words)).toBeVisible()
})

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing wrong, and nothing overflows, ${theme}`, async ({
    page,
    frame,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: "disputatio-theme", value: theme, url: baseURL! }])
    await signInAs(context, curator, baseURL!)
    const beside = new BesidePage(page)
    const look = async (state: string) => {
      for (const size of [{ width: 1440, height: 900 }, phone]) {
        await page.setViewportSize(size)
        expect.soft(await violations(page), `${state}, ${size.width}`).toEqual([])
        expect.soft(await frame.overflow(), `${state}, ${size.width}`).toBeLessThanOrEqual(0)
      }
    }
    await beside.open(room.path)
    await look("reading")
    await beside.open(room.path, "?correct=rows")
    await look("correcting")
    await client().edition.update({ where: { id: translationId }, data: { withdrawnAt: new Date() } })
    await beside.open(room.path)
    await expect(page.getByRole("main")).toContainText("There is no translation of this source here yet.")
    await look("nothing to stand beside")
  })
}
