import type { Locator, Page } from "@playwright/test"

/** The page on which a quotation is looked for in the sources of a debate, or in one. */
export class QuotationCheck {
  readonly field: Locator
  readonly within: Locator
  readonly button: Locator
  readonly problem: Locator
  readonly said: Locator
  readonly findings: Locator

  constructor(readonly page: Page) {
    const main = page.getByRole("main")
    this.field = main.getByLabel("Quotation")
    this.within = main.getByLabel("Look in")
    this.button = main.getByRole("button", { name: "Check", exact: true })
    this.problem = main.getByRole("alert")
    this.said = main.getByRole("status").first()
    this.findings = main.getByRole("listitem").filter({ has: page.getByRole("blockquote") })
  }

  async open(path: string, quote?: string) {
    return this.page.goto(quote === undefined ? path : `${path}?${new URLSearchParams({ quote })}`)
  }

  async check(quote: string): Promise<void> {
    await this.field.fill(quote)
    await this.button.click()
  }

  /** The link to the words of a finding in their place. */
  place(finding: Locator): Locator {
    return finding.getByRole("link", { name: /^Read it in its place/ })
  }
}
