import type { Locator, Page } from "@playwright/test"
import { AnnotatedSource } from "@/tests/e2e/pages/annotated-source"

/** Linking words of a source to others. */
export class Linking {
  readonly source: AnnotatedSource
  /** what is said while the other end is to be selected */
  readonly banner: Locator
  readonly panel: Locator
  readonly kind: Locator
  readonly audience: Locator
  readonly field: Locator
  readonly make: Locator
  /** links as they are said beside the words they lead to */
  readonly links: Locator

  constructor(readonly page: Page) {
    this.source = new AnnotatedSource(page)
    this.banner = page.getByRole("region", { name: "Linking words" })
    this.panel = page.getByRole("complementary", { name: "Linking words" })
    this.kind = this.panel.getByRole("combobox", { name: "How the first words are linked to the second" })
    this.audience = this.panel.getByRole("combobox", { name: "Who may read it" })
    this.field = this.panel.getByRole("textbox", { name: "Your remark, if you like" })
    this.make = this.panel.getByRole("button", { name: "Link these words" })
    this.links = page.locator("[data-note] p[id^='link-']")
  }

  /** Selects the words at which a link begins. */
  async begin(first: string, last: string): Promise<void> {
    await this.source.drag(first, last)
    await this.source.bar.getByRole("button", { name: "Link to other words" }).click()
    await this.banner.waitFor()
  }

  /** Selects the words it leads to. */
  async end(first: string, last: string): Promise<void> {
    await this.source.drag(first, last)
    await this.source.bar.getByRole("button", { name: "Link to these words" }).click()
    await this.panel.waitFor()
  }

  /** The card of a note, by the number of its block and its letter. */
  card(key: string): Locator {
    return this.page.locator(`[data-note="${key}"]`)
  }

  /** The letter of a note among the words. */
  sign(key: string): Locator {
    return this.page.locator(`#m-${key}`)
  }

  /** The words under the marks of a note. */
  async wordsOf(key: string): Promise<string> {
    const marks = await this.page.locator(`mark[data-notes~="${key}"]`).evaluateAll((all) =>
      all.map((mark) => {
        const copy = mark.cloneNode(true) as Element
        for (const sign of copy.querySelectorAll("a")) sign.remove()
        return copy.textContent
      }),
    )
    return marks.join("")
  }

  /** What stands in the field for a remark, which the editor takes over once it is there. */
  written(): Promise<string | null> {
    return this.field.evaluate((field) => (field as HTMLTextAreaElement).value ?? field.textContent)
  }

  /** Goes on to another source of the debate, by the list in the banner. */
  async goOn(title: string): Promise<void> {
    await this.banner.getByText("Other sources").click()
    await this.banner.getByRole("link", { name: title }).click()
    await this.page.getByRole("heading", { level: 1, name: title }).waitFor()
    await this.source.begin.waitFor()
  }
}
