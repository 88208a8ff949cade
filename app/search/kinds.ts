import type { Kind } from "@/lib/search/kinds"

const NAMES: Record<Kind, [one: string, many: string]> = {
  question: ["Question", "Questions"],
  position: ["Position", "Positions"],
  claim: ["Claim", "Claims"],
  passage: ["Passage", "Passages"],
  annotation: ["Remark", "Remarks"],
  block: ["Paragraph of a text", "Paragraphs of texts"],
  voice: ["Voice", "Voices"],
  source: ["Source", "Sources"],
}

/** What a kind of thing is called, of many. */
export function kindsInWords(kind: Kind): string {
  return NAMES[kind][1]
}

/** "1 claim", "9 claims". */
export function countedKind(count: number, kind: Kind): string {
  return `${count} ${NAMES[kind][count === 1 ? 0 : 1].toLowerCase()}`
}
