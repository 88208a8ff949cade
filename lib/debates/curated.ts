import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { allow, notFound } from "@/lib/errors"
import type { CuratedKind } from "@/lib/rows"
import { canCurate, inDebate, visibleDebates } from "./policy"

type Found = { id: string; debateId: string; version: number; deletedAt: Date | null }
type Finder = { findFirst(args: { where: unknown }): Promise<Found | null> }

/** Each kind as a curator calls it. */
export const NAMES: Record<CuratedKind, string> = {
  question: "question",
  position: "position",
  voice: "voice",
  work: "work",
  source: "source",
  claim: "claim",
  relation: "relation",
  evidence: "evidence",
  silence: "silence",
  factDispute: "dispute of fact",
  walk: "walk",
  term: "term",
  sense: "meaning",
}

/** The debate, if this actor may see it (else `not_found`) and may curate it (else `forbidden`). */
export async function curatedDebate(tx: Db, actor: Actor, debateId: string) {
  const debate = await tx.debate.findFirst({ where: { AND: [{ id: debateId }, visibleDebates(actor)] } })
  if (!debate) throw notFound("debate")
  allow(canCurate(actor, debate.id), "Only its curators change this debate.")
  return debate
}

/** A curated row with the version that was read, removed ones included; `not_found` or `forbidden` as for its debate. */
export async function curatedRow(
  tx: Db,
  actor: Actor,
  kind: CuratedKind,
  known: { id: string; version: number },
) {
  const finder = tx[kind] as unknown as Finder
  const row = await finder.findFirst({ where: { id: known.id, ...inDebate(kind, visibleDebates(actor)) } })
  if (!row) throw notFound(NAMES[kind])
  allow(canCurate(actor, row.debateId), "Only its curators change this debate.")
  return { ...row, version: known.version }
}
