import { UndoWrite } from "./undo-write"

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
  if (typeof done !== "string" || !Object.hasOwn(SENTENCES, done)) return null
  const undoable = typeof write === "string" && done !== "undone" ? write : null
  return <UndoWrite said={SENTENCES[done]!} write={undoable} debate={debate} term={term ?? ""} />
}
