import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { visibleDebates } from "@/lib/debates/policy"
import { AppError, notFound } from "@/lib/errors"
import { passageOfSelection } from "@/lib/sources/passages/commands"
import { type Audience, visibleAnnotations } from "./policy"
import type { target } from "./schema"

/** What a remark is to speak of, as columns of its row. */
export type Aim = {
  debateId: string
  columns: {
    [column in "questionId" | "claimId" | "evidenceId" | "relationId" | "passageId" | "parentId"]?: string
  }
  rootId: string | null
  /** where a seminar reveals after one's own word: what this remark unlocks, and what it waits behind */
  unlockScope: string | null
  parent: Audience | null
}

const scopeOf = (questionId: string) => `question:${questionId}`

/** The row that a remark is to speak of, as this actor may see it; `not_found` for what is absent or may not be seen. */
export async function aimAt(tx: Db, actor: Actor, given: z.output<typeof target>): Promise<Aim> {
  if ("parentId" in given) return aimAtRemark(tx, actor, given.parentId)
  if ("words" in given) {
    const { passageId, sourceId, debateId } = await passageOfSelection(actor, given.words)
    return { debateId, columns: { passageId }, rootId: null, unlockScope: `source:${sourceId}`, parent: null }
  }
  const row = await questionOf(tx, actor, given)
  if (!row) throw notFound("passage, claim or question. It may have been removed meanwhile")
  return {
    debateId: row.debateId,
    columns: given,
    rootId: null,
    unlockScope: scopeOf(row.questionId),
    parent: null,
  }
}

type Curated = Exclude<z.output<typeof target>, { parentId: string } | { words: unknown }>

const select = { debateId: true, questionId: true } as const

// On which question it bears.
async function questionOf(tx: Db, actor: Actor, given: Curated) {
  const seen = { debate: visibleDebates(actor), deletedAt: null }
  if ("questionId" in given) {
    const where = { id: given.questionId, ...seen }
    const row = await tx.question.findFirst({ where, select: { debateId: true, id: true } })
    return row && { debateId: row.debateId, questionId: row.id }
  }
  if ("claimId" in given) return tx.claim.findFirst({ where: { id: given.claimId, ...seen }, select })
  const from = { select: { from: { select } } } as const
  if ("relationId" in given) {
    const where = { id: given.relationId, deletedAt: null, from: seen }
    return (await tx.relation.findFirst({ where, ...from, relationLoadStrategy: "join" }))?.from
  }
  const on = { OR: [{ claim: seen }, { relation: { deletedAt: null, from: seen } }] }
  const row = await tx.evidence.findFirst({
    where: { id: given.evidenceId, deletedAt: null, ...on },
    relationLoadStrategy: "join",
    select: { claim: { select }, relation: from },
  })
  return row?.claim ?? row?.relation?.from
}

async function aimAtRemark(tx: Db, actor: Actor, parentId: string): Promise<Aim> {
  const parent = await tx.annotation.findFirst({
    where: { AND: [{ id: parentId }, visibleAnnotations(actor)] },
    select: { debateId: true, rootId: true, unlockScope: true, visibility: true, seminarId: true },
  })
  if (!parent)
    throw new AppError(
      "not_found",
      "The remark you answer is no longer here. Your words are kept; say them elsewhere.",
    )
  const { debateId, rootId, unlockScope } = parent
  return { debateId, columns: { parentId }, rootId: rootId ?? parentId, unlockScope, parent }
}
