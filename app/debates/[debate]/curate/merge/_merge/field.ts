import type { Refusal } from "@/app/_web/attempt"

/** One thing to tick or choose, in words. */
export type Item = { value: string; name: string; note?: string }

/** What a form of merging or splitting asks for: words, some of several, or one of several. */
export type Field =
  | { kind: "words"; name: string; label: string; hint?: string; value: string }
  | { kind: "some"; name: string; label: string; items: Item[]; empty: string }
  | { kind: "one"; name: string; label: string; items: Item[]; value: string }

/** What a field shows: after a refusal what was chosen or typed. What is ticked is kept as ids with spaces between. */
export function shown(field: Field, refusal: Refusal): string {
  const typed = refusal?.typed[field.name]
  return typed ?? (field.kind === "some" ? "" : field.value)
}
