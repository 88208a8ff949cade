import { Done } from "@/app/_ui/done"
import { one, removedIn, type Search } from "../_form/asked"
import { isFormKind } from "../_kinds/kinds"
import { curatePath } from "../paths"
import { Undo } from "./undo"

const DONE: Record<string, string> = {
  added: "Added.",
  changed: "Saved.",
  back: "It is back.",
}

/** What has just happened, as the address says; what was removed can be brought back. */
export function Notice({ debate, search }: { debate: string; search: Search }) {
  const removed = removedIn(search)
  if (removed && isFormKind(removed.kind))
    return <Undo key={removed.id} debate={debate} claim={one(search, "claim")} {...removed} />
  const word = one(search, "done")
  if (!Object.hasOwn(DONE, word)) return null
  return (
    <>
      <Done word={word} sentences={DONE} />
      <p className="meta">
        <a href={curatePath(debate, "history")}>Undo it in the history</a>
      </p>
    </>
  )
}
