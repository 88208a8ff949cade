import { readFileSync } from "node:fs"
import { installation } from "@/lib/actor"
import { changeClaim } from "@/lib/claims/commands"
import { client } from "@/lib/db"
import { violations } from "@/tests/e2e/accessibility"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, test } from "@/tests/e2e/fixtures"
import { test as inHarbour } from "@/tests/e2e/in-harbour"
import { base } from "@/tests/e2e/pack"
import { aPerson } from "@/tests/support/actors"

test("a question becomes a handout, in a style to choose, with names hidden", async ({ page }) => {
  await page.goto(`${base}/questions/kronstadt`)
  await page.getByRole("link", { name: "Handout" }).click()
  const main = page.getByRole("main")
  const notes = page.getByRole("region", { name: "Notes" }).getByRole("listitem")
  await expect(notes.first()).toContainText("Pete Glatter, “Victor Serge: Writing for the Future,”")
  expect(await violations(page)).toEqual([])
  await page.getByLabel("References").selectOption({ label: "APA" })
  await page.getByRole("button", { name: "Show it so" }).click()
  await expect(main).toContainText("(Glatter, 1997, para. 34)")
  await page.getByLabel("Names").selectOption({ label: "hidden" })
  await page.getByRole("button", { name: "Show it so" }).click()
  await expect(main).toContainText("[Voice D] and his Communist friends")
  await expect(main).not.toContainText(/Glatter|Gray|Filtzer/)
  await expect(page).toHaveURL(/style=apa.*names=hidden/)
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ media: "print" })
  await expect(page.getByLabel("Names")).toBeHidden()
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
})

inHarbour(
  "a debate is frozen: what is changed later is told, and does not show",
  async ({ page, room, context, baseURL }) => {
    const curator = await aPerson("Cora Pym", { curates: [room.debateId] })
    await signInAs(context, curator, baseURL!)
    const debate = room.path.replace(/\/sources\/.*/, "")
    await page.goto(`${debate}/snapshots`)
    expect(await violations(page)).toEqual([])
    await page.getByLabel("What it is called").fill("As read in spring")
    await page.getByLabel("Its address").fill("spring")
    await page.getByRole("button", { name: "Freeze it as it stands" }).click()
    await expect(page).toHaveURL(/\/snapshots\/spring$/)
    await expect(page.getByText("Nothing has been changed in the debate since.")).toBeVisible()
    const claim = { debateId: room.debateId, slug: "fire-adam" }
    const { id, version } = await client().claim.findFirstOrThrow({ where: claim })
    await changeClaim(installation(), { id, version, statement: "Boats could have stopped it." })
    await page.reload()
    await expect(page.getByText("Since then: 1 claim changed.")).toBeVisible()
    await page.getByText("2 claims", { exact: true }).click()
    await expect(page.getByText("The wind made the fire unstoppable.")).toBeVisible()
    await page.getByLabel("References").selectOption({ label: "APA" })
    await page.getByRole("button", { name: "Show it so" }).click()
    await expect(page.getByRole("region", { name: "To cite it" })).toContainText(
      /The fire in the harbour\. \(\d{4}, /,
    )
    expect(await violations(page)).toEqual([])
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Download it/ }).click(),
    ])
    expect(readFileSync(await file.path(), "utf8")).toContain("The wind made the fire unstoppable.")
  },
)
