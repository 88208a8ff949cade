import type { Locator, Page } from "@playwright/test"

/** What stands around every page: the skip link, the masthead with theme and person, the main part. */
export class Frame {
  readonly skipLink: Locator
  readonly main: Locator
  readonly masthead: Locator
  readonly foot: Locator

  constructor(readonly page: Page) {
    this.skipLink = page.getByRole("link", { name: "Skip to the text" })
    this.main = page.getByRole("main")
    this.masthead = page.getByRole("banner")
    this.foot = page.getByRole("contentinfo")
  }

  /** Opens every fold of the page. */
  openFolds(): Promise<void> {
    return this.fold(true)
  }

  /** Closes every fold of the page. */
  closeFolds(): Promise<void> {
    return this.fold(false)
  }

  private fold(open: boolean): Promise<void> {
    return this.page.evaluate((open) => {
      for (const fold of document.querySelectorAll("details")) fold.open = open
    }, open)
  }

  /** Chooses a theme by its name in the masthead, and waits for the page in it. */
  async chooseLook(name: string): Promise<void> {
    await this.masthead.getByText("Look", { exact: true }).click()
    const loaded = this.page.waitForEvent("load")
    await this.masthead.getByRole("button", { name, exact: true }).click()
    await loaded
  }

  /** The colour of the page's paper, as the browser paints it. */
  paper(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  }

  /** How many pixels the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  }
}
