import type { Act, Room } from "@/app/debates/[debate]/sources/_select/act"
import { chosenNow, selectionOf } from "@/app/debates/[debate]/sources/_select/use-chosen"
import { useBegun } from "./use-begun"

/** Linking the words selected to others: they begin a link, or end the one that has been begun, which `waits` for them. No act
 * for who is not signed in. */
export function useLinking({ source, editionId, citing, leave }: Room): { act: Act | null; waits: boolean } {
  const begin = useBegun()
  if (!begin) return { act: null, waits: false }
  const { begun, from, to } = begin
  const waits = begun !== null
  const run = () => {
    const chosen = chosenNow()
    if (!chosen) return
    const end = { words: selectionOf(chosen, editionId), path: source, title: citing.title }
    if (waits) to(end)
    else from(end)
    leave(!waits)
  }
  const name = waits ? "Link to these words" : "Link to other words"
  return { act: { name, primary: waits, key: "t", does: "link the words to others", run }, waits }
}
