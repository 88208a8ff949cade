import type { AnnotationKind, ReactionKind, Role } from "@/lib/generated/prisma/enums"

const KINDS: Record<AnnotationKind, string> = {
  HIGHLIGHT: "highlight",
  COMMENT: "comment",
  QUESTION: "question",
  OBJECTION: "objection",
  DEFINITION: "definition",
}

/** What kind of remark it is, in a word. */
export const kindInWords = (kind: AnnotationKind): string => KINDS[kind]

/** The kinds one chooses from when one writes. */
export const KINDS_IN_ORDER = ["COMMENT", "QUESTION", "OBJECTION", "DEFINITION"] as const

const REACTIONS: Record<ReactionKind, string> = {
  AGREE: "Agree",
  DOUBT: "Doubt it",
  DISCUSS: "Want to discuss",
  THANKS: "Thanks",
}

/** What somebody says by reacting, in a word or three. */
export const reactionInWords = (kind: ReactionKind): string => REACTIONS[kind]

const ROLES: Record<Role, string> = {
  INSTRUCTOR: "instructor",
  ASSISTANT: "assistant",
  PARTICIPANT: "student",
  OBSERVER: "observer",
}

/** Who speaks, in a word beside the name. */
export const roleInWords = (role: Role): string => ROLES[role]
