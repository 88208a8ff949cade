import type { Act, Notice, Room } from "./act"
import { cited } from "./cited"
import { chosenNow } from "./use-chosen"

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
