import type { AnnotationKind, AnnotationVisibility } from "@/lib/generated/prisma/enums"

/** A thread as its mark in a text needs it, without its words: where it stands in the edition (UTF-16 offsets), and what
 * it can be told apart by. */
export type Placing = {
  /** of the thread's first remark */
  id: string
  start: number
  end: number
  /** the words are an approximate match that nobody has confirmed */
  uncertain: boolean
  kind: AnnotationKind
  visibility: AnnotationVisibility
  seminarId: string | null
  /** null where the first remark is gone, and replies to it stand */
  author: { id: string; name: string; own: boolean } | null
  /** slugs of the tags of its first remark, in the order of their names */
  tags: readonly string[]
  resolved: boolean
  /** when the newest remark of the thread that this reader may see was made (ISO 8601, UTC), and whether it is one's own */
  latest: { at: string; own: boolean }
}
