import type { Locator, Page } from "@playwright/test"

/** A translation beside its original, row by row. */
export class BesidePage {
  readonly correct: Locator
  readonly byLengths: Locator
  readonly done: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    const main = page.getByRole("main")
    this.correct = main.getByRole("link", { name: "Correct the pairs" })
    this.byLengths = main.getByRole("button", { name: "Pair all by length again" })
    this.done = main.getByRole("link", { name: "Done" })
    this.refusal = main.getByRole("alert")
  }

  async open(source: string, search = "") {
    return this.page.goto(`${source}/beside${search}`)
  }

  /** The row of a number, from 1. */
  row(number: number): Locator {
    return this.page.locator(`#row-${number - 1}`)
  }

  /** The words of a row in a language. */
  in(number: number, language: string): Locator {
    return this.row(number).locator(`[lang="${language}"]`)
  }

  /** A button in a row: "Join with the next row". */
  act(number: number, name: string): Locator {
    return this.page.getByRole("button", { name: `${name} (row ${number})`, exact: true })
  }
}
