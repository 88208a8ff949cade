/** What can be found, in the order in which it is shown. */
export const KINDS = [
  "question",
  "position",
  "claim",
  "passage",
  "annotation",
  "block",
  "voice",
  "source",
] as const

export type Kind = (typeof KINDS)[number]

/** The kind of that name; undefined for anything else. */
export function kindNamed(name: unknown): Kind | undefined {
  return KINDS.find((kind) => kind === name)
}
