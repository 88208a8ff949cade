import type { Locator, Page } from "@playwright/test"

/** The texts of a source, what became of its passages in one of them, and the words that are selected for one. */
export class EditionsPages {
  readonly heading: Locator
  readonly done: Locator
  readonly texts: Locator
  readonly attach: Locator
  readonly move: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1 })
    this.done = page.getByRole("main").getByRole("status")
    this.texts = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { level: 2 }) })
    this.attach = page.getByRole("button", { name: "Attach here" })
    this.move = page.getByRole("button", { name: "Move the remark here" })
  }

  /** A text in the list, by what it is called. */
  text(name: string): Locator {
    return this.texts.filter({ has: this.page.getByRole("heading", { name, exact: true }) })
  }

  /** The passages of which one thing became: "To decide", "Not found". */
  part(title: string): Locator {
    return this.page.getByRole("region", { name: title, exact: true })
  }

  /** How far the page is wider than the window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  }
}
