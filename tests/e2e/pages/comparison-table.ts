import type { Locator, Page } from "@playwright/test"
import { base } from "@/tests/e2e/pack"

/** The comparison table of the debate, with its legend and the choice of voices. */
export class ComparisonTable {
  readonly claims: Locator
  readonly legend: Locator
  readonly columnHeads: Locator
  readonly voices: Locator
  readonly silent: Locator
  readonly mentions: Locator

  constructor(readonly page: Page) {
    this.claims = page.getByRole("table").getByRole("article")
    this.legend = page.getByText("How to read this table")
    this.columnHeads = page.getByRole("columnheader")
    const cells = page.getByRole("cell")
    this.silent = cells.getByText("Silent", { exact: true })
    this.mentions = cells.getByText("Mentions, does not judge", { exact: true })
    this.voices = page.getByText(/^Voices: \d+ of \d+$/)
  }

  /** Opens the table with a query such as "?voices=all". */
  async open(query = ""): Promise<void> {
    await this.page.goto(base + query)
  }

  /** The row of a question, by its number from 1. */
  row(number: number): Locator {
    return this.page.locator(`tr#q${number}`)
  }

  /** The claim with that id. */
  claim(id: string): Locator {
    return this.page.locator(`article#c-${id}`)
  }

  /** The cells of a part of the table at which nobody has looked; neighbours stand as one. */
  unreadIn(part: Locator): Locator {
    return part.getByRole("cell").filter({ hasText: "Not looked yet" })
  }

  /** How many cells nobody has looked at, those counted that stand as one. */
  async countUnread(): Promise<number> {
    const texts = await this.unreadIn(this.page.getByRole("table")).allInnerTexts()
    const counts = texts.map((text) => Number(/Not looked yet: (\d+) voices/.exec(text)?.[1] ?? 1))
    return counts.reduce((sum, count) => sum + count, 0)
  }

  /** Opens the panel of voices and shows exactly those named in full. */
  async show(names: readonly string[]): Promise<void> {
    await this.voices.click()
    for (const box of await this.page.getByRole("checkbox").all()) await box.setChecked(false)
    for (const name of names) await this.page.getByRole("checkbox", { name }).check()
    await this.page.getByRole("button", { name: "Show these voices" }).click()
  }
}
