import type { Browser, Page } from "@playwright/test"
import { violations } from "@/tests/e2e/accessibility"
import { type Someone, signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone } from "@/tests/e2e/fixtures"
import { test as plain } from "@/tests/e2e/in-harbour"
import { aPerson } from "@/tests/support/actors"

type Pages = { debate: string; reader: Page; curator: Page }

async function pageOf(browser: Browser, who: Someone, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url })
  await signInAs(context, who, url)
  return context.newPage()
}

const test = plain.extend<Pages>({
  debate: ({ room }, use) => use(room.path.replace(/\/sources\/.*/, "")),
  reader: async ({ browser, room, baseURL }, use) => use(await pageOf(browser, room.ann, baseURL!)),
  curator: async ({ browser, room, baseURL }, use) => {
    const cora = await aPerson("Cora Pym", { curates: [room.debateId] })
    await use(await pageOf(browser, cora, baseURL!))
  },
})

test("a reader proposes a correction; a curator changes and accepts it; the reader sees what became of it", async ({
  debate,
  reader,
  curator,
}) => {
  await reader.goto(`${debate}/claims/fire-adam`)
  await reader.getByRole("link", { name: "Propose a correction", exact: true }).click()
  await expect(reader.getByLabel("Who reports or infers it")).toBeHidden()
  const says = reader.getByLabel("What it holds")
  await expect(says).toHaveValue("The wind made the fire unstoppable.")
  await reader.getByRole("button", { name: "Send it to the curators" }).click()
  await expect(reader.getByRole("main").getByRole("alert")).toContainText("This is what it says already.")
  await says.fill("The wind alone made the fire unstoppable.")
  await reader.getByLabel("Why you propose it").fill("The review names no other cause.")
  expect(await violations(reader)).toEqual([])
  await reader.getByRole("button", { name: "Send it to the curators" }).click()
  await expect(reader.getByRole("main")).toContainText("Sent. The curators are told")
  await expect(reader.locator("ins")).toHaveText(/alone/)
  expect(await violations(reader)).toEqual([])

  await curator.goto(`${debate}/curate`)
  await curator.getByRole("link", { name: "1 proposal waiting for your answer" }).click()
  await curator.getByRole("link", { name: "A correction of a claim" }).click()
  await expect(curator.getByRole("main")).toContainText("The review names no other cause.")
  await curator.getByText("Change it before you accept it").click()
  // Once scripts run, what is not asked for is hidden; before, what is typed into a text that stands would be lost.
  await expect(curator.getByLabel("Who reports or infers it")).toBeHidden()
  await curator.getByLabel("What it holds").fill("The wind, and nothing else, made the fire unstoppable.")
  await curator.getByLabel("A word to whoever proposed it").fill("Plainer so.")
  expect(await violations(curator)).toEqual([])
  await curator.getByRole("button", { name: "Accept it" }).click()
  await expect(curator.getByRole("main")).toContainText("Accepted with changes")

  await reader.reload()
  await expect(reader.getByRole("region", { name: "What became of it" })).toContainText("Plainer so.")
  expect(await violations(reader)).toEqual([])
  await reader.getByRole("link", { name: "See it where it stands" }).click()
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(
    "The wind, and nothing else, made the fire unstoppable.",
  )
})

test("words selected are proposed for a new claim, and a claim is looked at for what is close to it", async ({
  debate,
  reader,
  curator,
  source,
  page,
}) => {
  await source.drag("Nobody who", "otherwise since.")
  await source.bar.getByRole("button", { name: "Propose as evidence" }).click()
  await page.getByText("One that stands already").click()
  await page.getByRole("radio", { name: /Cleo Clark on 1/ }).check()
  await page.getByRole("radio", { name: "gives a reason" }).check()
  expect(await violations(page)).toEqual([])
  await page.getByRole("button", { name: "Send it to the curators" }).click()
  await expect(page.getByRole("main").locator("blockquote")).toHaveText(
    "Nobody who was there has said otherwise since.",
  )

  await reader.goto(`${debate}/questions/fire`)
  await reader.getByRole("link", { name: "Propose a claim" }).click()
  await expect(reader.getByLabel("Who reports or infers it")).toBeHidden()
  await reader.getByLabel("Question and position").selectOption({ label: "It could not" })
  await reader.getByLabel("Whose view it is").selectOption({ label: "Ben Brook" })
  await reader.getByLabel("What it holds").pressSequentially("The wind made the fire quite unstoppable")
  await expect(reader.getByText("Close to what you write")).toBeVisible()
  expect(await violations(reader)).toEqual([])
  await reader.getByRole("button", { name: "It says something else: send it" }).click()
  await expect(reader.getByRole("main")).toContainText("Sent. The curators are told")

  await curator.goto(`${debate}/proposals`)
  await expect(curator.getByText("2 proposals waiting")).toBeVisible()
  await curator.getByRole("link", { name: "A passage" }).click()
  await curator.getByRole("button", { name: "Accept it" }).click()
  await curator.getByRole("link", { name: "See it where it stands" }).click()
  await expect(curator.locator("blockquote", { hasText: "Nobody who was there" }).first()).toBeVisible()
})

test.describe("on a phone, without scripts", () => {
  test.use({ viewport: phone, javaScriptEnabled: false })

  test("what is close is asked about once it is sent, and what was typed stays", async ({
    page,
    room,
    debate,
    context,
    baseURL,
  }) => {
    await signInAs(context, room.bob, baseURL!)
    await page.goto(`${debate}/propose?new=claim&question=fire`)
    await page.getByLabel("Question and position").selectOption({ label: "It could not" })
    await page.getByLabel("What it holds").fill("The wind made the fire unstoppable!")
    await page.getByRole("button", { name: "Send it to the curators" }).click()
    await expect(page.getByText("Choose whose view it is.")).toBeVisible()
    await page.getByLabel("Whose view it is").selectOption({ label: "Ben Brook" })
    await page.getByRole("button", { name: "Send it to the curators" }).click()
    await expect(page.getByText("Close to what you write")).toBeVisible()
    await expect(page.getByLabel("What it holds")).toHaveValue("The wind made the fire unstoppable!")
    await page.getByRole("button", { name: "It says something else: send it" }).click()
    await expect(page.getByRole("main")).toContainText("Waits for the curators")
    await page.getByRole("button", { name: "Take it back" }).click()
    await expect(page.getByRole("main")).toContainText("Taken back")
  })
})
