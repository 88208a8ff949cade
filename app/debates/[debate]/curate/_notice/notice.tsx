import { Done } from "@/app/_ui/done"
import { Acting } from "@/app/_ui/form/acting"
import { one, removedIn, type Search } from "../_form/asked"
import { isFormKind } from "../_kinds/kinds"
import { restoreThing } from "../actions"
import { curatePath } from "../paths"

const DONE: Record<string, string> = {
  added: "Added.",
  changed: "Saved.",
  back: "It is back.",
}

/** What has just happened, as the address says; what was removed can be brought back. */
export function Notice({ debate, search }: { debate: string; search: Search }) {
  const removed = removedIn(search)
  if (removed && isFormKind(removed.kind)) {
    const { kind, id, version } = removed
    const of = { debate, claim: one(search, "claim"), thing: kind, id, version }
    return <Acting key={id} said="Removed." action={restoreThing} of={of} label="Undo" />
  }
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
