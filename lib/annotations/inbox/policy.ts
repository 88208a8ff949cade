import type { Actor } from "@/lib/actor"
import { visibleDebates } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"
import { visibleEditions } from "@/lib/sources/policy"
import { visibleAnnotations } from "../policy"

const standing = { deletedAt: null }

/** Notices of what this actor may see now: what was moved, hidden, removed or is not revealed yet has none. */
export function visibleNotices(actor: Actor): Prisma.NotificationWhereInput {
  return {
    OR: [
      { annotation: visibleAnnotations(actor) },
      { claim: { ...standing, debate: visibleDebates(actor), question: standing, voice: standing } },
      { edition: visibleEditions(actor) },
    ],
  }
}

/** The lines of one's own inbox that one may see. */
export function ownInbox(actor: Actor, userId: string): Prisma.NotificationWhereInput {
  return { AND: [{ userId, channel: "INBOX" }, visibleNotices(actor)] }
}
