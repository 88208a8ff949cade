import { expect, type Locator, type Page } from "@playwright/test"
import { Keyboard } from "@/tests/e2e/pages/keyboard"

/** The pages on which a debate is curated. */
export class CuratingPages {
  readonly keyboard: Keyboard
  readonly heading: Locator

  constructor(readonly page: Page) {
    this.keyboard = new Keyboard(page)
    this.heading = page.getByRole("heading", { level: 1 })
  }

  /** Opens a page of curating and waits until its title stands. */
  async open(path: string, title: string | RegExp): Promise<void> {
    await this.page.goto(path)
    await this.arrived(title)
  }

  /** Waits for the page of that title, with its styles: so that where the focus is can be seen. */
  async arrived(title: string | RegExp): Promise<void> {
    await expect(this.heading).toHaveText(title, { timeout: 30_000 })
    await this.page.waitForLoadState()
    await expect(this.heading).toHaveCSS("font-weight", "400")
  }

  private field = (label: string) => this.page.getByLabel(label, { exact: true })

  /** By keyboard: goes to a field and types. */
  async write(label: string, words: string): Promise<void> {
    await this.keyboard.tabTo(this.field(label))
    await this.page.keyboard.insertText(words)
  }

  /** By keyboard: goes to a list of choices and types what a choice begins with. */
  async choose(label: string, choice: string): Promise<void> {
    const list = this.field(label)
    await this.keyboard.tabTo(list)
    await this.page.keyboard.type(choice)
    await expect(list.locator("option:checked")).toHaveText(new RegExp(`^${choice}`))
  }

  /** By keyboard: goes to a group of radio buttons (at the one that is chosen) and on to another by the arrow keys. */
  async pick(chosen: string, wanted: string): Promise<void> {
    await this.keyboard.tabTo(this.page.getByRole("radio", { name: chosen, exact: true }))
    const radio = this.page.getByRole("radio", { name: wanted, exact: true })
    for (let step = 0; step < 8 && !(await radio.isChecked()); step++)
      await this.page.keyboard.press("ArrowDown")
    await expect(radio).toBeChecked()
  }

  /** By keyboard: presses a button, and waits for the page of that title. */
  async press(name: string, title: string | RegExp): Promise<void> {
    await this.keyboard.enter(this.page.getByRole("button", { name, exact: true }))
    await this.arrived(title)
  }

  /** By keyboard: follows a link, and waits for the page of that title. */
  async follow(name: string | RegExp, title: string | RegExp): Promise<void> {
    const links = this.page.getByRole("main").getByRole("link", { name, exact: typeof name === "string" })
    await this.keyboard.enter(links.first())
    await this.arrived(title)
  }

  /** The entries of the ordered list, by what their first link says. */
  async order(): Promise<string[]> {
    return this.page.locator("[data-id]").getByRole("link").allInnerTexts()
  }
}
