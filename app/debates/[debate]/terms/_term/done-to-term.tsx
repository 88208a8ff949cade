import { Done } from "@/app/_ui/done"
import { Acting } from "@/app/_ui/form/acting"
import { undoWrite } from "../actions"

export type Search = Record<string, string | string[] | undefined>

const SENTENCES: Record<string, string> = {
  added: "Added.",
  changed: "Saved.",
  removed: "Removed.",
  undone: "It is as it was.",
}

type Props = { search: Search; debate: string; term: string | null }

/** What has just been done to a term or a meaning, as the address says, with the way to undo it. */
export function DoneToTerm({ search: { done, write }, debate, term }: Props) {
  const undoable = typeof write === "string" && typeof done === "string" && done !== "undone"
  if (!undoable || !Object.hasOwn(SENTENCES, done)) return <Done word={done} sentences={SENTENCES} />
  const of = { write, debate, term: term ?? "" }
  return <Acting key={write} said={SENTENCES[done]} action={undoWrite} of={of} label="Undo" />
}
