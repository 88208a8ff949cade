import type { DebateHead } from "@/lib/debates/view"
import type { AnnotationKind } from "@/lib/generated/prisma/enums"
import type { Cards } from "../body/cards"
import type { Body } from "../body/schema"
import type { Place } from "../place"
import type { TagView } from "../tags/view"
import type { AudienceView } from "../view"

/** One of one's own remarks, with what it is about. */
export type Note = {
  id: string
  kind: AnnotationKind
  tags: TagView[]
  audience: AudienceView
  /** ISO 8601, UTC */
  at: string
  editedAt: string | null
  removedAt: string | null
  /** null for a highlight without words */
  body: Body | null
  /** it answers somebody's remark */
  reply: boolean
  debate: Pick<DebateHead, "slug" | "title" | "language">
  /** null where what it is about is not in sight any more */
  place: Place | null
  /** the passage's words, where this reader may read them */
  quote: string | null
  /** the source of the passage as a reference in words */
  reference: string | null
}

export type Notebook = {
  notes: Note[]
  /** how many there are in all, of what was chosen */
  count: number
  /** where the next page begins; null on the last */
  next: string | null
  cards: Cards
  /** what one can choose from: the debates and seminars one wrote in, the tags one used */
  debates: { slug: string; title: string }[]
  seminars: { id: string; name: string }[]
  tags: { slug: string; name: string }[]
}
