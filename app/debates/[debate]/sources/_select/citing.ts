import { nameOf } from "@/lib/sources/words/address"
import type { Act, Room } from "./act"
import { around } from "./page-text"
import { chosenNow } from "./use-chosen"

/** Citing the words selected as evidence for a claim, on a page of its own. */
export function citingWords(room: Room): Act {
  const run = () => take(room, "cite")
  return { name: "Cite as evidence", key: "e", does: "cite the words as evidence for a claim", run }
}

/** Proposing them, for who does not curate the debate. */
export function proposingWords(room: Room): Act {
  const run = () => take(room, "propose")
  return { name: "Propose as evidence", key: "e", does: "propose the words as evidence for a claim", run }
}

function take({ source, editionId, number }: Room, page: "cite" | "propose") {
  const words = chosenNow()
  if (!words) return
  const { prefix, suffix } = around(document.getElementById("text")!, words)
  const { start, exact } = words
  const query = new URLSearchParams({
    edition: editionId,
    words: nameOf(number, { start, exact, prefix, suffix }),
  })
  location.assign(`${source}/${page}?${query}`)
}
