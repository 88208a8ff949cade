import type { RevealRule, Role } from "@/lib/generated/prisma/enums"
import type { SeminarAddress } from "@/lib/seminars/view"

/** What a member is called by their role. */
export const ROLES: Record<Role, string> = {
  INSTRUCTOR: "Instructor",
  ASSISTANT: "Assistant",
  PARTICIPANT: "Participant",
  OBSERVER: "Observer",
}

/** A role with what it lets one do, where one is chosen. */
export const ROLES_EXPLAINED: Record<Role, string> = {
  INSTRUCTOR: "Instructor: directs the seminar",
  ASSISTANT: "Assistant: sees what others wrote at once",
  PARTICIPANT: "Participant: reads and writes",
  OBSERVER: "Observer: reads, does not write",
}

/** When others' remarks are shown in a seminar. */
export const RULES: Record<RevealRule, string> = {
  AT_ONCE: "Others’ remarks are shown at once",
  AFTER_OWN: "Others’ remarks are shown once one has written oneself",
}

/** "You are its instructor.", for the head of a seminar's page. */
export function ownRoleInWords(role: Role | null): string {
  if (role === null) return "You do not belong to it; you see it because you look after this installation."
  if (role === "OBSERVER") return "You are here as an observer: you read, and do not write."
  const article = role === "ASSISTANT" ? "an" : "a"
  return role === "INSTRUCTOR" ? "You instruct it." : `You are ${article} ${ROLES[role].toLowerCase()} in it.`
}

/** The path of a seminar's page. */
export function pathOf({ debate, seminar }: SeminarAddress): string {
  return `/seminars/${debate}/${seminar}`
}

/** The path of the page on which one joins by a code. */
export function joinPath(code: string): string {
  return `/seminars/join/${encodeURIComponent(code)}`
}

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" })

/** "3 May 2026". */
export function dayOf(date: Date): string {
  return day.format(date)
}
