import { expect, test } from "@/tests/e2e/fixtures"
import { base, pack, shortName } from "@/tests/e2e/pack"

const usual = pack.voices.filter(({ kind }) => kind === "reviewer" || kind === "author")

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled })

    test("the address says which voices are shown; reload and back keep it", async ({ page, table }) => {
      await table.open()
      await expect(table.columnHeads).toHaveCount(1 + usual.length)
      await table.show(["John Gray", "Leon Trotsky"])
      await expect(page).toHaveURL(`${base}?voice=gray&voice=trotsky`)
      await expect(table.columnHeads).toHaveText([/^Question/, /^Gray/, /^Trotsky/])
      await page.reload()
      await expect(table.columnHeads).toHaveText([/^Question/, /^Gray/, /^Trotsky/])
      await page.goBack()
      await expect(page).toHaveURL(base)
      await expect(table.columnHeads).toHaveCount(1 + usual.length)
    })

    test("positions only leaves out the statements and keeps the choice of voices", async ({
      page,
      table,
    }) => {
      await table.open("?voice=serge&voice=gray")
      await page.getByRole("link", { name: "Positions only" }).click()
      await expect(page).toHaveURL(`${base}?voice=serge&voice=gray&show=labels`)
      await expect(table.columnHeads).toHaveText([/^Question/, /^Gray/, /^Serge/])
      const claim = pack.claims.find(({ voice, position }) => voice === "gray" && position)!
      await expect(table.claim(claim.id)).toBeVisible()
      await expect(table.claim(claim.id)).not.toContainText(claim.statement)
      await page.getByRole("link", { name: "Claims", exact: true }).last().click()
      await expect(page).toHaveURL(`${base}?voice=serge&voice=gray`)
      await expect(table.claim(claim.id)).toContainText(claim.statement)
    })

    test("all voices, and back to the usual ones", async ({ page, table }) => {
      await table.open("?voice=gray")
      await table.voices.click()
      await page.getByRole("link", { name: `All ${pack.voices.length}` }).click()
      await expect(page).toHaveURL(`${base}?voices=all`)
      await expect(table.columnHeads.locator("a")).toHaveText(pack.voices.map(({ id }) => shortName(id)))
      await table.voices.click()
      await page.getByRole("link", { name: "As at first" }).click()
      await expect(table.columnHeads).toHaveCount(1 + usual.length)
    })
  })
}

test("voices that do not exist are passed over", async ({ table }) => {
  await table.open("?voice=nobody")
  await expect(table.columnHeads).toHaveCount(1 + usual.length)
  await table.open("?voice=nobody&voice=gray")
  await expect(table.columnHeads).toHaveText([/^Question/, /^Gray/])
})
