import type { RevealRule, Role } from "@/lib/generated/prisma/enums"

/** The debate that a seminar works on. */
export type SeminarDebate = { slug: string; title: string; language: string }

/** Where a seminar stands: its slug within its debate's. */
export type SeminarAddress = { debate: string; seminar: string }

/** A seminar in the list of one's own. */
export type OwnSeminar = {
  id: string
  address: SeminarAddress
  name: string
  debate: SeminarDebate
  role: Role
  members: number
  archived: boolean
}

export type MemberView = {
  id: string
  /** of the person, whoever's seminar it is */
  userId: string
  version: number
  name: string
  role: Role
  joinedAt: Date
  isSelf: boolean
  /** whether this reader may give them another role, and remove them */
  can: { change: boolean; remove: boolean }
}

/** A seminar as one of its members, or an administrator, sees it. */
export type SeminarView = {
  id: string
  version: number
  address: SeminarAddress
  name: string
  debate: SeminarDebate
  revealRule: RevealRule
  archivedAt: Date | null
  /** whether there is a code by which one joins; the code itself is not kept */
  hasCode: boolean
  /** null for an administrator who does not belong to it */
  ownRole: Role | null
  members: MemberView[]
  can: { direct: boolean; leave: boolean }
}

/** What whoever holds its code sees of a seminar before joining. */
export type InvitedView = {
  address: SeminarAddress
  name: string
  debate: SeminarDebate
  archived: boolean
  belongs: boolean
}
