import type { Locator, Page } from "@playwright/test"
import { expect } from "@/tests/e2e/fixtures"

/** The inbox, with the way to it from every page. */
export class InboxPage {
  readonly link: Locator
  readonly entries: Locator
  readonly readAll: Locator

  constructor(readonly page: Page) {
    this.link = page.getByRole("banner").getByRole("link", { name: /^Inbox/ })
    this.entries = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.locator('a[href^="/inbox/open/"]') })
    this.readAll = page.getByRole("button", { name: "Mark all as read" })
  }

  /** Opens the inbox until it shows these words: the worker writes notices a moment after they are said. */
  async showing(words: string, path = "/inbox"): Promise<void> {
    await expect(async () => {
      await this.page.goto(path)
      await expect(this.page.getByRole("main")).toContainText(words, { timeout: 1000 })
      // The head of the page counts a moment before the list is read: a notice may come between the two.
      await expect(this.link).toHaveText(/unread/, { timeout: 1000 })
    }).toPass({ timeout: 60_000 })
  }

  /** The notice of these words. */
  notice(words: string): Locator {
    return this.entries.filter({ hasText: words }).last()
  }
}
