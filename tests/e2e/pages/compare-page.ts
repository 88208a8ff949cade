import type { Locator, Page } from "@playwright/test"

/** The page that sets voices side by side, or one voice at its several dates. */
export class ComparePage {
  readonly title: Locator
  readonly inShort: Locator
  readonly premises: Locator

  constructor(readonly page: Page) {
    this.title = page.getByRole("heading", { level: 1 })
    this.inShort = page.getByRole("list", { name: "In short" })
    this.premises = page.getByRole("region", { name: "Shared premises, opposite verdicts" })
  }

  /** Opens it in a debate, with a query such as "?voices=glatter,gray". */
  async open(base: string, query = ""): Promise<void> {
    await this.page.goto(`${base}/compare${query}`)
  }

  /** A question of the comparison, by its number from 1. */
  question(number: number): Locator {
    return this.page.locator(`section#q${number}`)
  }

  /** What a voice says on a question, by its whole name. */
  side(number: number, voice: string): Locator {
    const name = this.page.getByRole("heading", { level: 3, name: voice, exact: true })
    return this.question(number).locator("section").filter({ has: name })
  }
}
