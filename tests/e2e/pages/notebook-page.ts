import { readFile } from "node:fs/promises"
import type { Locator, Page } from "@playwright/test"

/** What one wrote oneself. */
export class NotebookPage {
  readonly notes: Locator
  readonly words: Locator
  readonly main: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole("main")
    this.notes = this.main.getByRole("listitem")
    this.words = page.getByRole("searchbox", { name: "Words in it" })
  }

  /** Opens the fold of the form, if it is not open. */
  async unfold(): Promise<void> {
    const fold = this.main.getByText("Choose by debate, kind, date …")
    if (!(await this.page.getByLabel("Debate").isVisible())) await fold.click()
  }

  /** Sends the form. */
  show(): Promise<void> {
    return this.main.getByRole("button", { name: "Show" }).click()
  }

  /** The exported file's text. */
  async exported(): Promise<string> {
    const downloading = this.page.waitForEvent("download")
    await this.main.getByRole("link", { name: "Export as Markdown" }).click()
    return readFile((await (await downloading).path())!, "utf8")
  }
}
