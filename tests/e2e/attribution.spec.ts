import type { Page } from "@playwright/test"
import { addresses } from "@/tests/e2e/addresses"
import { expect, test } from "@/tests/e2e/fixtures"
import { faultIn, type Mention, mentionsAt } from "@/tests/e2e/mentions"
import { base, pack, secondHandWords } from "@/tests/e2e/pack"

const all = pack.claims.map((claim) => claim.id).sort()
const wholeOnes = (mentions: Mention[]) => [
  ...new Set(mentions.filter(({ whole }) => whole).map(({ claim }) => claim)),
]

/** Every mention of a claim on those pages; each must tell rightly whose claim it is. */
async function walk(page: Page, paths: readonly string[]): Promise<Mention[]> {
  const found: Mention[] = []
  for (const path of paths) {
    const mentions = await mentionsAt(page, path)
    expect.soft(mentions.map(faultIn).filter(Boolean), path).toEqual([])
    found.push(...mentions)
  }
  return found
}

test("the pack holds claims of every kind that could be mistaken", () => {
  const words = pack.claims.map((claim) =>
    secondHandWords(claim)?.replace(/ [^ ]+( (reports|infers))?$/, "$1"),
  )
  expect(new Set(words)).toEqual(new Set([undefined, "as reports", "as infers", "as quoted by"]))
})

for (const query of ["?voices=all", "?voices=all&show=labels"]) {
  test(`the table ${query} gives no claim to its reporter`, async ({ page }) => {
    expect(wholeOnes(await walk(page, [base + query])).sort()).toEqual(all)
  })
}

test("the list of claims gives none to its reporter", async ({ page }) => {
  expect(wholeOnes(await walk(page, [`${base}/claims`])).sort()).toEqual(all)
})

test("the questions give no claim to its reporter", async ({ page }) => {
  expect(wholeOnes(await walk(page, addresses.questions)).sort()).toEqual(all)
})

test("the voices give no claim to its reporter", async ({ page }) => {
  expect(wholeOnes(await walk(page, addresses.voices)).sort()).toEqual(all)
})

test("voices side by side, and reports beside own words, give no claim to its reporter", async ({ page }) => {
  const side = `${base}/compare?voices=${pack.voices.map(({ id }) => id).join(",")}`
  const paths = [side, `${side}&page=2`, `${side}&page=3`]
  expect(wholeOnes(await walk(page, paths)).sort()).toEqual(all)
  const beside = ["?voices=serge", "/reports", "/reports?page=2", "/premises", "/premises?page=2"]
  await walk(
    page,
    beside.map((rest) => `${base}/compare${rest}`),
  )
})

test("the margins of the sources give no claim to its reporter", async ({ page }) => {
  const mentions = await walk(page, addresses.sources)
  expect([...new Set(mentions.map(({ claim }) => claim))].sort()).toEqual(all)
})

test("the page of every claim gives it, and those it names, to their holders", async ({ page }) => {
  await walk(page, addresses.claims)
})
