import type { Locator, Page } from "@playwright/test"

/** The pages on which a text is brought, looked through, and made an edition or a source. */
export class ImportPages {
  readonly heading: Locator
  readonly file: Locator
  readonly paste: Locator
  readonly bring: Locator
  readonly blocks: Locator
  readonly workOut: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1 })
    this.file = page.getByLabel("A file")
    this.paste = page.getByLabel("Or paste the text")
    this.bring = page.getByRole("button", { name: "Bring the text" })
    this.blocks = page.getByRole("region", { name: "Block by block" })
    this.workOut = page.getByRole("button", { name: "Work the text out anew" })
  }

  /** Brings a file of these words, and waits until it has been read. */
  async bringFile(path: string, name: string, words: string | Buffer): Promise<void> {
    await this.page.goto(path)
    await this.file.setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(words) })
    await this.bring.click()
    await this.page.waitForURL(/\/imports\//)
  }

  /** Pastes these words, and waits until they have been read. */
  async bringPasted(path: string, words: string): Promise<void> {
    await this.page.goto(path)
    await this.paste.fill(words)
    await this.bring.click()
    await this.page.waitForURL(/\/imports\//)
  }

  /** Waits until the text stands beside what it becomes. */
  async read(): Promise<void> {
    await this.heading.filter({ hasText: "What the text becomes" }).waitFor({ timeout: 60_000 })
  }

  /** A block that has these words. */
  block(words: string): Locator {
    return this.blocks
      .getByRole("listitem")
      .filter({ hasText: words })
      .filter({ hasText: "As it will stand" })
  }

  /** The box that takes a kind of mend, by how it is called. */
  kind(name: RegExp): Locator {
    return this.page.getByRole("checkbox", { name })
  }
}
