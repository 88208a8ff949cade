/** Where the words stand that a remark speaks of now, in an edition that one may read (UTF-16 offsets). */
type AimPlace = { editionId: string; start: number; end: number }

/** What the words that are selected next are for: a passage whose place a curator says by hand, or one's own remark that is
 * to speak of other words. `words`: those it had, where one may read them. */
export type Aim =
  | { kind: "passage"; id: string; words: string }
  | { kind: "remark"; id: string; version: number; words: string | null; said: string; places: AimPlace[] }
