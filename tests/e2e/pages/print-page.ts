import type { Locator, Page } from "@playwright/test"

/** A source as it goes on paper. */
export class PrintPage {
  readonly notes: Locator
  readonly signs: Locator
  readonly print: Locator

  constructor(readonly page: Page) {
    this.notes = page.locator("main li[id^='n']")
    this.signs = page.getByRole("link", { name: /^Note \d+$/ })
    this.print = page.getByRole("button", { name: "Print or save as PDF" })
  }

  /** Opens the text with its notes in one way, and returns what was sent. */
  async open(path: string): Promise<string> {
    const answer = await this.page.goto(path)
    return answer!.text()
  }

  /** Of things on the page, those that lie over another. */
  async overlapping(things: Locator): Promise<string[]> {
    return things.evaluateAll((all) => {
      const boxes = all.map((one) => ({
        name: one.textContent!.slice(0, 40),
        box: one.getBoundingClientRect(),
      }))
      const seen = boxes.filter(({ box }) => box.width > 0 && box.height > 0)
      return seen.flatMap(({ name, box: a }, at) =>
        seen.slice(at + 1).flatMap(({ name: other, box: b }) => {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 1 || b.bottom <= a.top + 1
          return apart ? [] : [`${name} / ${other}`]
        }),
      )
    })
  }
}
