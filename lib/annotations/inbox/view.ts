import type { NoticeReason } from "@/lib/generated/prisma/enums"

/** What happened: a remark was said, or a thing that one follows has changed. */
export type Happening = "remark" | "claim-added" | "claim-changed" | "evidence-added" | "text-attached"

/** One thing that concerns somebody, as that person may see it now. */
export type Notice = {
  id: string
  what: Happening
  reason: NoticeReason
  unread: boolean
  /** ISO 8601, UTC */
  at: string
  /** of a remark; null for what happened to the debate itself */
  author: string | null
  /** the beginning of a remark's words, at most 240 characters; empty for a highlight without words */
  words: string
  /** first remark of the thread */
  thread: string | null
  about: AboutView
  /** of the very remark, or of the thing; null where that is no longer in sight */
  href: string | null
}

/** What a notice is about: a claim, a question or a source. `key` is the same for the same thing. */
export type AboutView = {
  key: string
  title: string
  debate: { title: string; language: string }
}

/** What happened to one thing, the newest first. */
export type NoticeGroup = { about: AboutView; notices: Notice[]; unread: number }

export type Inbox = {
  groups: NoticeGroup[]
  /** all that is unread, at most 100 */
  unread: number
  /** the newest notice on this page, up to which all can be marked as read */
  newest: string | null
  /** where the next page begins; null on the last */
  next: string | null
}
