import type { AddSense } from "@/lib/claims/terms/schema"

export type Typed = Record<string, string>

const CHOSEN = "passage-"

/** The name of the tick of a passage. */
export const tickOf = (passage: string): string => `${CHOSEN}${passage}`

/** The words of a term that a form gives: its name, and others one a line. */
export function termIn({ name = "", forms = "" }: Typed) {
  const lines = forms.split("\n").map((line) => line.trim())
  return { name, forms: [...new Set(lines.filter(Boolean))] }
}

/** What a form says that a voice means: the passages ticked, in their order there. */
export function senseIn({
  voiceId = "",
  workId,
  gloss = "",
  ...typed
}: Typed): Omit<AddSense, "termId" | "order"> {
  const passageIds = Object.keys(typed).flatMap((name) =>
    name.startsWith(CHOSEN) ? [name.slice(CHOSEN.length)] : [],
  )
  return { voiceId, workId: workId || null, gloss, passageIds }
}

/** Which row a form changes, as it was read. */
export const knownIn = ({ id = "", version }: Typed) => ({ id, version: Number(version) })
