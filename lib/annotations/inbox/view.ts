import type { NoticeReason } from "@/lib/generated/prisma/enums"

/** What happened: a remark was said, a thing that one follows has changed, something was proposed or decided. */
export type Happening =
  | "remark"
  | "claim-added"
  | "claim-changed"
  | "evidence-added"
  | "text-attached"
  | "proposal-made"
  | "proposal-accepted"
  | "proposal-amended"
  | "proposal-declined"

/** One thing that concerns somebody, as that person may see it now. */
export type Notice = {
  id: string
  what: Happening
  reason: NoticeReason
  unread: boolean
  /** ISO 8601, UTC */
  at: string
  /** of a remark, or of a proposal that was made; null for what happened to the debate itself */
  author: string | null
  /** the beginning of a remark's words, at most 240 characters; empty for a highlight without words. Of a proposal what it says,
   * once decided why */
  words: string
  /** first remark of the thread */
  thread: string | null
  about: AboutView
  /** of the very remark, or of the thing; null where that is no longer in sight */
  href: string | null
}

/** What a notice is about: a claim, a question, a source or a proposal. `key` is the same for the same thing. */
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
