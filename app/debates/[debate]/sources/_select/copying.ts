import { pathToWords } from "@/lib/sources/words/address"
import type { Act, Notice, Room } from "./act"
import { cited } from "./cited"
import { around } from "./page-text"
import { type Chosen, chosenNow } from "./use-chosen"

/** Puts words on the clipboard; the notice says what became of it. */
async function copied(text: string): Promise<Notice> {
  const done = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )
  return done ? { said: "Copied." } : { said: "This browser does not let the page copy.", wrong: true }
}

/** Copying the words selected, with where they are from. */
export function copyingCited({ citing, say }: Room): Act {
  const run = () => {
    const words = chosenNow()
    if (words) void copied(cited(words.exact, citing)).then(say)
  }
  return { name: "Copy with citation", key: "c", does: "copy the words with their citation", run }
}

/** Copying an address that leads whoever may read the text to just these words. */
export function copyingLink({ source, number, say }: Room): Act {
  const run = () => {
    const words = chosenNow()
    if (words) void copied(linkTo(words, source, number)).then(say)
  }
  return { name: "Copy link", key: "l", does: "copy a link to just these words", run }
}

/** The whole address of words that are chosen on this page. */
export function linkTo({ exact, ...span }: Chosen, source: string, number: number): string {
  const { block, ...context } = around(document.getElementById("text")!, span)
  const words = { start: span.start, exact, ...context }
  return new URL(pathToWords(source, number, words, block), location.href).href
}
