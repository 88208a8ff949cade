import type { Locator, Page } from "@playwright/test"
import { base } from "@/tests/e2e/pack"

/** A source with its evidence marked, and the margin beside it. */
export class ReadingRoom {
  readonly marks: Locator
  readonly arrival: Locator
  readonly citations: Locator

  constructor(readonly page: Page) {
    this.marks = page.locator("mark:has(a)")
    this.arrival = page.locator("mark:has(:target)")
    this.citations = page.getByRole("region", { name: "Cite this source" })
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`${base}/sources/${id}`)
  }

  /** The number of the passage at whose words a link has arrived. */
  async numberOfArrival(): Promise<number> {
    const numeral = this.arrival.getByRole("link", { name: /^Evidence \d+$/ }).first()
    return Number(await numeral.textContent())
  }

  /** Whether the words of a passage look otherwise than words in evidence at which no link arrived. */
  async standsOut(number: number): Promise<boolean> {
    const look = (mark: Locator) => mark.evaluate((element) => getComputedStyle(element).backgroundColor)
    const others = this.page.locator(`mark[class]:not(.p${number}):has(a)`)
    return (await look(this.page.locator(`mark.p${number}`).first())) !== (await look(others.first()))
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
