import type { Locator, Page, Response } from "@playwright/test"

/** The page on which one looks for words. */
export class SearchPage {
  readonly field: Locator
  readonly where: Locator
  readonly said: Locator
  readonly kinds: Locator

  constructor(readonly page: Page) {
    this.field = page.getByRole("searchbox", { name: "Words to look for" })
    this.where = page.getByRole("combobox", { name: "Where" })
    this.said = page.getByRole("main").getByRole("status")
    this.kinds = page.getByRole("navigation", { name: "Kinds of results" })
  }

  /** Opens the search for these words. */
  open(q: string, more: Record<string, string> = {}): Promise<Response | null> {
    return this.page.goto(`/search?${new URLSearchParams({ q, ...more })}`)
  }

  /** Writes the words and sends the form. */
  async look(q: string): Promise<void> {
    await this.field.fill(q)
    await this.page.getByRole("main").getByRole("button", { name: "Search" }).click()
  }

  /** What was found of a kind, by the name of its section. */
  found(kind: string): Locator {
    return this.page.getByRole("region", { name: kind, exact: true }).getByRole("listitem")
  }
}
