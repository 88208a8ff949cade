import type { Locator, Page } from "@playwright/test"

type Box = { key: string; top: number; bottom: number; folded: boolean }

/** The margin of a text: cards at their words, the list where several speak, the steps from one to the next. */
export class Margin {
  readonly cards: Locator
  readonly active: Locator
  readonly letters: Locator
  readonly list: Locator
  readonly steps: Locator
  readonly next: Locator
  readonly previous: Locator
  readonly strip: Locator

  constructor(readonly page: Page) {
    this.cards = page.locator("#text [data-note]")
    this.active = page.locator("#text [data-note][data-active]")
    this.letters = page.locator('#text a[id^="m-"]')
    this.list = page.getByRole("menu", { name: "Who speaks of these words" })
    this.steps = page.getByRole("navigation", { name: "Annotations" })
    this.next = this.steps.getByRole("button", { name: "Next" })
    this.previous = this.steps.getByRole("button", { name: "Previous" })
    this.strip = page.locator("[data-strip]")
  }

  /** Opens the source and waits until its margin is laid. */
  async open(path: string): Promise<void> {
    await this.page.goto(path)
    await this.steps.waitFor()
  }

  /** The card of the remark that says this. */
  card(words: string): Locator {
    return this.cards.filter({ hasText: words })
  }

  /** The words of a thread as the page marks them. */
  words(key: string): Locator {
    return this.page.locator(`#text mark[data-notes~="${key}"]`)
  }

  /** The letter of a thread. */
  letter(key: string): Locator {
    return this.page.locator(`#m-${key}`)
  }

  /** The thread of a card. */
  async keyOf(card: Locator): Promise<string> {
    return (await card.getAttribute("data-note"))!
  }

  /** Where the cards stand that have been placed, in order. */
  async boxes(): Promise<Box[]> {
    const boxes = await this.page.locator("#text [data-placed]").evaluateAll((cards) =>
      cards.map((card) => {
        const { top, bottom } = card.getBoundingClientRect()
        const folded = card.hasAttribute("data-folded")
        return { key: (card as HTMLElement).dataset.note!, top, bottom, folded }
      }),
    )
    return boxes.sort((a, b) => a.top - b.top)
  }

  /** How far a card stands from its words, in pixels. */
  async offset(key: string): Promise<number> {
    const top = (place: Locator) => place.evaluate((element) => element.getClientRects()[0]!.top)
    return (await top(this.page.locator(`[data-note="${key}"]`))) - (await top(this.words(key).first()))
  }

  /** The boxes of all words of the text, counted from its head. */
  async textBoxes(): Promise<number[][]> {
    return this.page.evaluate(() => {
      const head = document.getElementById("text")!.getBoundingClientRect().top
      return [...document.querySelectorAll("#text [data-start]")].map((block) => {
        const { left, top, width, height } = block.getBoundingClientRect()
        return [left, top - head, width, height].map(Math.round)
      })
    })
  }
}
