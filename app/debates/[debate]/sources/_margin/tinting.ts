import { cardOf, marksOf, textHere } from "./on-page"

type Tinted = { active: string | null; words: readonly string[]; cards: readonly string[] }
type Sign = { element: Element; name: "data-lit" | "data-active" | "data-near" }

const signs = (elements: Iterable<Element>, name: Sign["name"]): Sign[] =>
  [...elements].map((element) => ({ element, name }))

const cardsOf = (keys: readonly string[]) => keys.flatMap((key) => cardOf(key) ?? [])

/** Shows which thread is active, and of which the words or the card are to stand out as well: `data-lit` on words,
 * `data-active` and `data-near` on cards. Shown again when the page changes. */
export function tintNotes() {
  let shown: Sign[] = []
  let now: Tinted = { active: null, words: [], cards: [] }
  const show = () => {
    for (const { element, name } of shown) element.removeAttribute(name)
    const active = now.active === null ? [] : [now.active]
    shown = [
      ...[...now.words, ...active].flatMap((key) => signs(marksOf(key), "data-lit")),
      ...signs(cardsOf(now.cards), "data-near"),
      ...signs(cardsOf(active), "data-active"),
    ]
    for (const { element, name } of shown) element.setAttribute(name, "")
  }
  const changes = new MutationObserver(show)
  changes.observe(textHere()!, { childList: true, subtree: true })
  return {
    tint(next: Partial<Tinted>) {
      now = { ...now, ...next }
      show()
    },
    stop() {
      changes.disconnect()
      for (const { element, name } of shown) element.removeAttribute(name)
    },
  }
}
