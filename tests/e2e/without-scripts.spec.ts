import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack, secondHandWords, shortName, unreadOn, voiceOf } from "@/tests/e2e/pack"

// The whole debate must be there for a reader with a small phone and no scripts.
test.use({ javaScriptEnabled: false, viewport: phone })

const silences = pack.questions.flatMap((question) => question.silences)
const unread = pack.questions.flatMap(unreadOn)
const ownWords = { explicit: "in own words", implied: "implied", reported: "reports", imputed: "infers" }

test("the table of all voices holds every claim, silence and unread cell of the pack", async ({ table }) => {
  await table.open("?voices=all")
  await expect(table.claims).toHaveCount(pack.claims.length)
  await expect(table.silent).toHaveCount(silences.filter(({ kind }) => kind === "silent").length)
  await expect(table.mentions).toHaveCount(silences.filter(({ kind }) => kind === "mentions").length)
  const told = pack.claims.map((claim) => `${claim.question} ${claim.voice}`)
  const heard = new Set([
    ...told,
    ...pack.questions.flatMap((q) => q.silences.map((s) => `${q.id} ${s.voice}`)),
  ])
  expect(unread.length).toBe(pack.questions.length * pack.voices.length - heard.size)
  expect(await table.countUnread()).toBe(unread.length)
})

test("each row of the table names the voices that nobody has looked at", async ({ table, frame }) => {
  await table.open("?voices=all")
  for (const [index, question] of pack.questions.entries()) {
    const row = table.row(index + 1)
    await expect(row.getByRole("article")).toHaveCount(
      pack.claims.filter((claim) => claim.question === question.id).length,
    )
    await frame.openFolds()
    const cells = (await table.unreadIn(row).allInnerTexts()).join(" ")
    expect(unreadOn(question).filter((voice) => !cells.includes(shortName(voice)))).toEqual([])
  }
})

test("nothing of the table is cut off or hidden on a phone", async ({ table, frame }) => {
  await table.open("?voices=all")
  await frame.openFolds()
  const lost = await table.page.evaluate(() =>
    [...document.querySelectorAll("td, article, article em, article a, td p")]
      .filter((part) => {
        const { left, right, height } = part.getBoundingClientRect()
        return !part.checkVisibility() || height === 0 || left < 0 || right > window.innerWidth + 0.5
      })
      .map((part) => part.textContent),
  )
  expect(lost).toEqual([])
})

for (const question of pack.questions) {
  test(`every claim on ${question.id} leads to its page, whose head says whose it is`, async ({
    claimPage,
  }) => {
    for (const claim of pack.claims.filter((each) => each.question === question.id)) {
      const answer = await claimPage.open(claim.id)
      expect(answer?.status(), claim.id).toBe(200)
      await expect(claimPage.statement).toHaveText(claim.statement)
      await expect(claimPage.head).toContainText(voiceOf(claim.voice).name)
      await expect(claimPage.head).toContainText(secondHandWords(claim) ?? ownWords[claim.basis])
    }
  })
}

test("every claim of the table links to its page", async ({ table }) => {
  await table.open("?voices=all")
  const links = await table.claims
    .locator("> b > a")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href")))
  expect(links.sort()).toEqual(pack.claims.map(({ id }) => `${base}/claims/${id}`).sort())
})
