import type { Actor } from "@/lib/actor"
import { canCurate, canReadDebate, type DebateRow, visibleDebates } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"
import type { EditionKind, Readers } from "@/lib/generated/prisma/enums"

type SourceRow = { debateId: string; readers: Readers; deletedAt: Date | null; debate: DebateRow }

/** Editions that readers are given: their passages have been found, and nobody has withdrawn them. */
export const givenToReaders = { withdrawnAt: null, readyAt: { not: null } } satisfies Prisma.EditionWhereInput

// Anyone makes a seminar; its members read the texts kept for seminars once a curator has opened them to it.
const opened = (actor: Actor) => actor.memberships.filter((membership) => membership.readsTexts)

/** A full text is read by those its source names: everyone, the members of seminars that a curator has opened the
 * debate's texts to, or its curators. */
export function canReadFullText(actor: Actor, source: { debateId: string; readers: Readers }): boolean {
  if (canCurate(actor, source.debateId) || source.readers === "EVERYONE") return true
  const member = opened(actor).some((membership) => membership.debateId === source.debateId)
  return source.readers === "SEMINARS" && member
}

/** Excerpts are read by whoever reads the debate; a full text or a translation by those its source names. */
export function canReadEdition(
  actor: Actor,
  edition: { kind: EditionKind; withdrawnAt: Date | null; readyAt: Date | null; source: SourceRow },
): boolean {
  const { source } = edition
  if (edition.withdrawnAt || !edition.readyAt || source.deletedAt || !canReadDebate(actor, source.debate))
    return false
  return edition.kind === "EXCERPTS" || canReadFullText(actor, source)
}

/** The same rule as a condition on rows. */
export function visibleEditions(actor: Actor): Prisma.EditionWhereInput {
  const source = { deletedAt: null, debate: visibleDebates(actor) }
  if (actor.administers) return { ...givenToReaders, source }
  const curated = [...actor.curates]
  const belongs = [...curated, ...opened(actor).map((membership) => membership.debateId)]
  return {
    ...givenToReaders,
    source,
    OR: [
      { kind: "EXCERPTS" },
      { source: { readers: "EVERYONE" } },
      { source: { readers: "SEMINARS" }, debateId: { in: belongs } },
      { debateId: { in: curated } },
    ],
  }
}
