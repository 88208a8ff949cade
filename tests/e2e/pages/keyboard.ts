import { expect, type Locator, type Page } from "@playwright/test"

/** A reader who has no pointer: goes on by Tab, and must see at every stop where they are. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Presses Tab until the place has the focus; complains of every stop on the way that cannot be seen. */
  async tabTo(place: Locator, most = 400): Promise<void> {
    const hidden: string[] = []
    for (let stops = 0; stops < most; stops++) {
      await this.page.keyboard.press("Tab")
      const complaint = await this.complaint()
      if (complaint) hidden.push(complaint)
      if (await place.evaluate((element) => element === document.activeElement)) {
        expect(hidden, "stops that cannot be seen").toEqual([])
        return
      }
    }
    throw new Error(`Not reached within ${most} stops: ${place}`)
  }

  /** Goes to a place and follows it. */
  async enter(place: Locator, most?: number): Promise<void> {
    await this.tabTo(place, most)
    await this.page.keyboard.press("Enter")
  }

  /** What keeps one from seeing where the focus is; null where it shows. */
  private complaint(): Promise<string | null> {
    return this.page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const name = `${focused.tagName} “${focused.textContent?.trim().slice(0, 60)}”`
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) return `${name} shows no focus`
      const uncovered = [...focused.getClientRects()].some(({ left, right, top, bottom }) => {
        const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        return shown !== null && (focused.contains(shown) || shown.contains(focused))
      })
      return uncovered ? null : `${name} is covered or out of sight`
    })
  }
}
