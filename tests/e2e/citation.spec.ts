import { expect, test } from "@/tests/e2e/fixtures"
import { pack } from "@/tests/e2e/pack"

const source = pack.sources[0]!

test("a citation is copied by its button", async ({ page, context, readingRoom }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  await readingRoom.open(source.id)
  const texts = await readingRoom.citations.locator("pre").allTextContents()
  const buttons = readingRoom.citations.getByRole("button", { name: /^Copy / })
  await expect(buttons).toHaveCount(texts.length)
  for (const [index, text] of texts.entries()) {
    await buttons.nth(index).click()
    await expect(buttons.nth(index)).toHaveText("Copied")
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    expect(text).toContain(source.csl.title)
  }
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("a click selects the whole of a citation", async ({ page, readingRoom }) => {
    await readingRoom.open(source.id)
    const citation = readingRoom.citations.locator("pre").first()
    await citation.click()
    const selected = await page.evaluate(() => getSelection()?.toString().trim())
    expect(selected).toBe((await citation.textContent())!.trim())
    await expect(readingRoom.citations.getByRole("button")).toHaveCount(0)
  })
})
