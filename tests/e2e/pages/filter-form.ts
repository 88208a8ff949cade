import type { Locator, Page } from "@playwright/test"

/** The filters of a source: the fold they stand in, what is said of them, and what they leave. */
export class FilterForm {
  readonly fold: Locator
  readonly form: Locator
  readonly shown: Locator
  readonly asked: Locator
  readonly legend: Locator
  readonly cards: Locator
  readonly show: Locator

  constructor(readonly page: Page) {
    this.fold = page.locator("summary", { hasText: "Filter and colour" })
    this.form = page.getByRole("form", { name: "Filter and colour" })
    this.shown = page.getByRole("status").filter({ hasText: /shown|Nothing in this text/ })
    this.asked = page.getByRole("list", { name: "What is asked for" })
    this.legend = page.getByRole("list", { name: "How to read the marks" })
    this.cards = page.locator("[data-note]")
    this.show = this.form.getByRole("button", { name: "Show", exact: true })
  }

  /** A choice of a group, by its name without its count. */
  choice(group: string, name: string): Locator {
    return this.form.getByRole("group", { name: group, exact: true }).getByLabel(name)
  }

  /** How many a choice says that it would leave. */
  async count(group: string, name: string): Promise<number> {
    const label = this.form
      .getByRole("group", { name: group, exact: true })
      .locator("label", { hasText: name })
    return Number((await label.locator("span").last().textContent())!.slice(1, -1))
  }

  /** The words under marks of remarks, piece by piece. */
  words(): Promise<string[]> {
    return this.page.locator("mark[data-notes]").evaluateAll((all) =>
      all.map((mark) => {
        const copy = mark.cloneNode(true) as Element
        for (const sign of copy.querySelectorAll("a")) sign.remove()
        return copy.textContent!
      }),
    )
  }
}
