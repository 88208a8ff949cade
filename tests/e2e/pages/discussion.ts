import { expect, type Locator, type Page } from "@playwright/test"
import { base } from "@/tests/e2e/pack"

/** The discussion on the page of a claim or a question, and the forms in which one writes. */
export class Discussion {
  readonly region: Locator
  readonly words: Locator
  readonly changed: Locator
  readonly say: Locator
  readonly notice: Locator

  constructor(readonly page: Page) {
    this.region = page.getByRole("region", { name: "Discussion" })
    this.words = this.region.getByRole("textbox", { name: "Your remark", exact: true })
    this.changed = this.region.getByRole("textbox", { name: "Your remark, to change it" })
    this.say = this.region.getByRole("button", { name: "Say it" }).last()
    this.notice = page.locator("#removed")
  }

  /** Steps into the demo as one of its people. */
  async stepIn(as: "student" | "instructor"): Promise<void> {
    await this.page.goto("/account/sign-in")
    await this.page.getByRole("button", { name: `Step in as the demo ${as}` }).click()
    await this.page
      .getByRole("banner")
      .getByRole("link", { name: `Demo ${as}` })
      .waitFor()
  }

  /** Opens the page of a claim. */
  async open(claim: string): Promise<void> {
    await this.page.goto(`${base}/claims/${claim}`)
    await expect(this.region).toBeVisible()
  }

  /** The editor, once it has taken the place of the plain field, with these words typed into it. */
  async write(words: string, field = this.words): Promise<void> {
    await field.focus()
    await expect(field).toHaveAttribute("contenteditable", "true")
    await field.pressSequentially(words)
  }

  /** Writes and sends a remark. */
  async saying(words: string): Promise<void> {
    await this.write(words)
    await this.say.click()
    await expect(this.remark(words)).toBeVisible()
  }

  /** The remark that has these words. */
  remark(words: string): Locator {
    return this.page
      .getByRole("article", { name: /^Remark by/ })
      .filter({ hasText: words })
      .last()
  }
}
