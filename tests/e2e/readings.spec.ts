import { assess } from "@/lib/annotations/assessments/commands"
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
