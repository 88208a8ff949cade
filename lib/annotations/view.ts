import type { AnnotationKind, AnnotationVisibility, Role } from "@/lib/generated/prisma/enums"
import type { Cards } from "./body/cards"
import type { Body } from "./body/schema"
import type { ReactionView } from "./reactions/view"
import type { TagView } from "./tags/view"

/** Who may read a remark; `seminar` names the seminar it was written in, if one, `with` the member whom a one-to-one talk
 * with those who lead it is with (`self`: the reader). */
export type AudienceView = {
  visibility: AnnotationVisibility
  seminar: { id: string; name: string } | null
  with: { id: string; name: string; self: boolean } | null
}

/** What somebody did to a thread, and when (ISO 8601, UTC). */
export type Mark = { by: string | null; at: string }

/** A remark as one reader may see it. One that is gone keeps its place for its replies, without words and author. */
export type RemarkView = {
  id: string
  version: number
  kind: AnnotationKind
  audience: AudienceView
  author: { name: string; own: boolean; role: Role | null } | null
  /** ISO 8601, UTC */
  at: string
  editedAt: string | null
  /** null for one that is gone */
  body: Body | null
  parentId: string | null
  replies: RemarkView[]
  tags: TagView[]
  reactions: ReactionView[]
  /** of a first remark: its thread is settled, or stands before the others */
  resolved: Mark | null
  pinned: Mark | null
  can: {
    reply: boolean
    edit: boolean
    remove: boolean
    changeAudience: boolean
    /** of a first remark: with its thread */
    move: boolean
    react: boolean
    resolve: boolean
    pin: boolean
  }
}

/** The talk about one thing: threads, oldest first. */
export type TalkView = {
  threads: RemarkView[]
  /** remarks in these threads that this reader may see */
  count: number
  /** earlier threads that are not shown here: ask again with `before` */
  earlier: { count: number; before: string } | null
  /** what the remarks mention, by key (`claim:<id>`); what is absent here may not be seen or is gone */
  cards: Cards
}

/** Where one may write in a debate, besides for oneself and for everyone; `leads`: to its members one by one, too, who
 * are filled in where a form is (`members`); `closed`: seminars where one only reads. Null for who is not signed in. */
export type WritingView = {
  seminars: { id: string; name: string; leads: boolean; members: { id: string; name: string }[] }[]
  closed: { id: string; name: string }[]
} | null
