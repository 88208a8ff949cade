import { installation } from "@/lib/actor"
import { assess } from "@/lib/annotations/assessments/commands"
import { changeClaim } from "@/lib/claims/commands"
import { client } from "@/lib/db"
import { violations } from "@/tests/e2e/accessibility"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect } from "@/tests/e2e/fixtures"
import { test } from "@/tests/e2e/in-harbour"
import { aPerson } from "@/tests/support/actors"

test("two readers who agree check a passage; where one differs a curator says how it stands", async ({
  page,
  context,
  room,
  baseURL,
}) => {
  const debate = room.path.replace(/\/sources\/.*/, "")
  const { id: evidenceId } = await client().evidence.findFirstOrThrow({
    where: { claim: { debateId: room.debateId, slug: "fire-adam" } },
  })
  await assess(await aPerson("Dora Fenn"), { evidenceId, verdict: "YES" })
  await signInAs(context, await aPerson("Eve Stone"), baseURL!)
  await page.goto(`${debate}/claims/fire-adam`)
  const passages = page.getByRole("region", { name: "The passages" })
  await expect(passages).not.toContainText("Checked by")
  await passages.getByRole("button", { name: "yes", exact: true }).click()
  await expect(passages).toContainText("Checked by two readers.")
  expect(await violations(page)).toEqual([])
  await page.goto(`${debate}/questions/fire`)
  await expect(page.getByText(/^Of \d passages: 1 checked by readers, /)).toBeVisible()
  await expect(page.getByRole("region", { name: /Adam/ })).toContainText("Checked by two readers.")
  expect(await violations(page)).toEqual([])

  const reason = "He reports it, and does not say it himself."
  await assess(await aPerson("Finn Gray"), { evidenceId, verdict: "SOMEONE_ELSE", reason })
  await signInAs(context, await aPerson("Cora Pym", { curates: [room.debateId] }), baseURL!)
  await page.goto(`${debate}/readings`)
  const first = page.getByRole("main").getByRole("listitem").filter({ hasText: "Finn Gray" }).first()
  await expect(page.getByRole("main")).toContainText(reason)
  expect(await violations(page)).toEqual([])
  await page.getByText("Say how it stands").first().click()
  await page
    .getByLabel("In a sentence, for all who read the claim")
    .first()
    .fill("He makes it his own in the next sentence.")
  await page.getByRole("button", { name: "Keep it" }).first().click()
  await expect(page.getByRole("main")).toContainText("Kept. It stands")
  await page.getByRole("link", { name: "Settled by a curator (1)" }).click()
  await expect(first).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.goto(`${debate}/claims/fire-adam`)
  await expect(passages).toContainText(
    "Readers differ. The curators: He makes it his own in the next sentence.",
  )
})

for (const scripts of [true, false])
  test.describe(scripts ? "where the wording changes meanwhile" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })

    test("an answer is kept, shown with both wordings, and given anew", async ({
      page,
      context,
      room,
      baseURL,
    }) => {
      const debate = room.path.replace(/\/sources\/.*/, "")
      const { id, version, statement } = await client().claim.findFirstOrThrow({
        where: { debateId: room.debateId, slug: "fire-adam" },
      })
      await signInAs(context, await aPerson("Eve Stone"), baseURL!)
      await page.goto(`${debate}/claims/fire-adam`)
      const passages = page.getByRole("region", { name: "The passages" })
      await passages.getByRole("group", { name: "Does the quote carry the claim?" }).first().waitFor()
      await passages.getByText("Give a reason").first().click()
      await passages.getByLabel("Why, if you like").first().fill("She says it outright.")
      await changeClaim(installation(), { id, version, statement: "Nobody could put the fire out." })
      await passages.getByRole("button", { name: "in part", exact: true }).first().click()
      const alert = passages.getByRole("alert")
      await expect(alert).toContainText("was changed while you read it")
      await expect(alert).toContainText("You said: in part, because: She says it outright.")
      await expect(alert).toContainText(statement)
      await expect(alert).toContainText("Nobody could put the fire out.")
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nobody could put the fire out.")
      await expect(passages.getByLabel("Why, if you like").first()).toHaveValue("She says it outright.")
      if (scripts) expect(await violations(page)).toEqual([])
      await passages.getByRole("button", { name: "yes", exact: true }).first().click()
      await expect(passages.getByText("You say: yes").first()).toBeVisible()
      await expect(alert).toHaveCount(0)
    })
  })
