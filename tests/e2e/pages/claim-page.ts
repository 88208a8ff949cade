import type { Locator, Page, Response } from "@playwright/test"
import { base } from "@/tests/e2e/pack"

/** The page of one claim. */
export class ClaimPage {
  readonly statement: Locator
  readonly head: Locator
  readonly passages: Locator
  readonly relations: Locator

  constructor(readonly page: Page) {
    this.statement = page.getByRole("heading", { level: 1 })
    this.head = page.getByRole("main").locator("> header")
    this.passages = page.getByRole("region", { name: "The passages" }).getByRole("figure")
    this.relations = page.getByRole("region", { name: "How it stands to other claims" })
  }

  open(id: string): Promise<Response | null> {
    return this.page.goto(`${base}/claims/${id}`)
  }

  /** The link of a passage to its words in the source. */
  wordsOf(passage: Locator): Locator {
    return passage.locator("a[href*='/sources/']").first()
  }
}
