import type { Locator, Page } from "@playwright/test"
import { base } from "@/tests/e2e/pack"

const SEMINAR = base.replace("/debates/", "/seminars/")

/** The page of the words of a debate, or of the demo's seminar. */
export class VocabularyPage {
  readonly done: Locator
  readonly words: Locator
  readonly gone: Locator

  constructor(readonly page: Page) {
    this.done = page.locator("header").getByRole("status")
    this.words = page.getByRole("region", { name: /words?( yet)?$/ }).getByRole("listitem")
    this.gone = page.getByRole("region", { name: "Taken out" }).getByRole("listitem")
  }

  async openOfSeminar(): Promise<void> {
    await this.page.goto(`${SEMINAR}/revolution-and-memory/tags`)
  }

  async openOfDebate(): Promise<void> {
    await this.page.goto(`${base}/tags`)
  }

  async add(word: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "A word" }).fill(word)
    await this.page.getByRole("button", { name: "Add it" }).click()
    await this.word(word).waitFor()
  }

  word(name: string): Locator {
    return this.words.filter({ has: this.page.locator("bdi").getByText(name, { exact: true }) })
  }

  async change(name: string): Promise<Locator> {
    await this.word(name)
      .getByRole("link", { name: `Change ${name}` })
      .click()
    await this.word(name).getByLabel("Name").waitFor()
    return this.word(name)
  }

  /** Lets members add words, or no longer; nothing where it stands so. */
  async letMembersAdd(allowed: boolean): Promise<void> {
    const name = allowed ? "Let members add words" : "Let members choose from these words only"
    const button = this.page.getByRole("button", { name })
    if ((await button.count()) === 0) return
    await button.click()
    await button.waitFor({ state: "detached" })
  }
}
