import type { Locator, Page } from "@playwright/test"
import { base } from "@/tests/e2e/pack"

/** A source with its evidence marked, and the margin beside it. */
export class ReadingRoom {
  readonly marks: Locator
  readonly numerals: Locator
  readonly citations: Locator

  constructor(readonly page: Page) {
    this.marks = page.locator("mark:has(a)")
    this.numerals = page.getByRole("link", { name: /^Evidence \d+$/ })
    this.citations = page.getByRole("region", { name: "Cite this source" })
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`${base}/sources/${id}`)
  }

  /** The numeral at the words of a passage. */
  numeral(number: number): Locator {
    return this.page.getByRole("link", { name: `Evidence ${number}`, exact: true })
  }

  /** The entry of a passage in the margin. */
  entry(number: number): Locator {
    return this.page.locator(`#e${number}`)
  }

  /** From an entry back to the words. */
  wayBack(number: number): Locator {
    return this.page.getByRole("link", { name: `Back to passage ${number}`, exact: true })
  }
}
