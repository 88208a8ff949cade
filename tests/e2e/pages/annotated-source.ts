import type { Locator, Page } from "@playwright/test"

/** A source with what readers say beside its words, and the ways to select them. */
export class AnnotatedSource {
  readonly bar: Locator
  readonly notice: Locator
  readonly panel: Locator
  readonly field: Locator
  readonly begin: Locator
  readonly caret: Locator
  readonly linked: Locator
  readonly keys: Locator

  constructor(readonly page: Page) {
    this.bar = page.getByRole("toolbar", { name: "Words selected" })
    this.notice = page.getByRole("status").or(page.getByRole("alert"))
    this.panel = page.getByRole("complementary", { name: "Writing about words of this text" })
    this.field = this.panel.getByRole("textbox", { name: "Your remark on these words" })
    this.begin = page.getByRole("button", { name: "Select words by keyboard" })
    this.caret = page.getByRole("application")
    this.linked = page.getByRole("region", { name: "The words of the link" })
    this.keys = page.getByRole("dialog", { name: "Keys on this page" })
  }

  /** Opens the source and waits until its scripts run. */
  async open(path: string): Promise<void> {
    await this.page.goto(path)
    await this.begin.waitFor()
  }

  /** Where words begin and end on the screen: the left of the first, the right of the last. */
  private async ends(first: string, last: string) {
    return this.page.evaluate(
      ([first, last]) => {
        const found = (words: string) => {
          const walker = document.createTreeWalker(document.getElementById("text")!, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.textContent!.indexOf(words)
            if (at < 0 || !node.parentElement!.closest("[data-start]")) continue
            const range = document.createRange()
            range.setStart(node, at)
            range.setEnd(node, at + words.length)
            return [...range.getClientRects()]
          }
          throw new Error(`No such words in one piece: ${words}`)
        }
        const [one, other] = [found(first!)[0]!, found(last!).at(-1)!]
        return {
          from: [one.left + 1, one.top + one.height / 2],
          to: [other.right - 1, other.top + other.height / 2],
        }
      },
      [first, last],
    )
  }

  /** Selects with the mouse, from the beginning of some words to the end of others. */
  async drag(first: string, last: string): Promise<void> {
    const { from, to } = await this.ends(first, last)
    const { mouse } = this.page
    await mouse.move(from[0]!, from[1]!)
    await mouse.down()
    await mouse.move(to[0]!, to[1]!, { steps: 8 })
    await mouse.up()
    await this.bar.waitFor()
  }

  /** Moves the end of what is selected to the end of some words, by mouse with Shift. */
  async extendTo(words: string): Promise<void> {
    const { to } = await this.ends(words, words)
    await this.page.keyboard.down("Shift")
    await this.page.mouse.click(to[0]! + 1, to[1]!)
    await this.page.keyboard.up("Shift")
  }

  /** The words that the page paints as chosen, though nothing is selected. */
  async painted(): Promise<string> {
    return this.page.evaluate(() => {
      const block = document.querySelector("#text [data-start]")
      if (!block) return "nothing: the text is not here yet"
      const chosen = [...(CSS.highlights.get("chosen-words") ?? [])]
      const look = getComputedStyle(block, "::highlight(chosen-words)")
      const coloured = look.backgroundColor !== "rgba(0, 0, 0, 0)"
      if (coloured !== chosen.length > 0) return `${chosen.length} chosen, coloured: ${coloured}`
      return chosen.map((range) => String(range)).join(" | ")
    })
  }

  /** The words selected on the page. */
  async selected(): Promise<string> {
    return this.page.evaluate(() => String(getSelection()))
  }

  /** The words under the marks of the notes with a letter; letters begin anew with each block of the text. */
  async wordsOf(letter: string): Promise<string> {
    const pieces = await this.page.locator("mark[data-notes]").evaluateAll(
      (all, letter) =>
        all
          .filter((mark) =>
            mark
              .getAttribute("data-notes")!
              .split(" ")
              .some((key) => key.replace(/\d+/, "") === letter),
          )
          .map((mark) => {
            const copy = mark.cloneNode(true) as Element
            for (const sign of copy.querySelectorAll("a")) sign.remove()
            return copy.textContent
          }),
      letter,
    )
    return pieces.join("")
  }

  /** The card of a note. */
  card(letter: string): Locator {
    return this.page.locator("[data-note]").filter({ has: this.page.getByText(letter, { exact: true }) })
  }

  /** The letter of a note among the words. */
  letter(letter: string): Locator {
    return this.page.locator("a[id^='m-']").getByText(letter, { exact: true })
  }

  /** Writes in the form beside the text and sends it. */
  async say(words: string): Promise<void> {
    await this.field.click()
    await this.field.fill(words)
    await this.panel.getByRole("button", { name: "Say it" }).click()
    await this.panel.waitFor({ state: "detached" })
  }
}
