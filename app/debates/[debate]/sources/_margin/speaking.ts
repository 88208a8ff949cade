import { beginning, firstWords } from "./first-words"
import { cardOf, keysUnder, letterOf } from "./on-page"

/** One of those that speak of some words: a thread by its key, or evidence by its number. */
export type Speaker = { thread: string } | { evidence: number }

/** What speaks of the words under a mark or a letter: threads in the order of their letters, that of the letter first, then
 * evidence by number. */
export function speakersOf(place: Element): Speaker[] {
  const mark = place.closest<HTMLElement>("#text mark")
  const own = keysUnder(place)
  const threads = new Set([...(own.length === 1 ? own : []), ...(mark?.dataset.notes?.split(" ") ?? [])])
  const numbers = [...(mark?.classList ?? [])].flatMap((name) => name.match(/^p(\d+)$/)?.[1] ?? [])
  return [
    ...[...threads].map((thread) => ({ thread })),
    ...numbers.map((number) => ({ evidence: Number(number) })),
  ]
}

/** A speaker in a line: "Question b" and who asks, or "Evidence 3" and what it serves. */
export function inALine(speaker: Speaker): { name: string; words: string } {
  if ("evidence" in speaker) {
    const use = document.querySelector(`#e${speaker.evidence} li`)
    return { name: `Evidence ${speaker.evidence}`, words: beginning(use?.textContent ?? "") }
  }
  const letter = letterOf(speaker.thread)
  const card = cardOf(speaker.thread)
  const name = letter?.getAttribute("aria-label") ?? letter?.textContent ?? ""
  return { name, words: card ? firstWords(card) : "" }
}
