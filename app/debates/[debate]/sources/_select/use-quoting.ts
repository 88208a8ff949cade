import { useTalkPlace } from "@/app/annotations/_talk/place"
import { quoteInto, quoteIntoNext } from "@/app/annotations/_talk/quoting"
import { quotation } from "@/lib/annotations/body/quotation"
import type { Act, Room } from "./act"
import { sourceOf } from "./cited"
import { linkTo } from "./copying"
import { chosenNow } from "./use-chosen"

/** Quoting the words selected in the draft last written in; where none is open, `write` opens one about them. Null for who is
 * not signed in. */
export function useQuoting(
  { source, number, citing, say, leave }: Room,
  write: (() => void) | null,
): Act | null {
  const place = useTalkPlace()
  if (!place || !write) return null
  const run = () => {
    const words = chosenNow()
    if (!words) return
    const quoted = quotation(words.exact, sourceOf(citing), linkTo(words, source, number))
    if (quoteInto(quoted)) {
      say({ said: "Quoted in your draft." })
      return leave(true)
    }
    quoteIntoNext(quoted)
    write()
  }
  return { name: "Quote in a draft", key: "q", does: "quote the words in the draft last written in", run }
}
