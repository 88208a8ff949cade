import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { canReadDebate, type DebateRow } from "@/lib/debates/policy"
import { AppError, notFound } from "@/lib/errors"
import { Prisma } from "@/lib/generated/prisma/client"
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
    debateId: row.id,
    columns: given,
    rootId: null,
    unlockScope: scopeOf(row.questionId),
    parent: null,
  }
}

type Curated = Exclude<z.output<typeof target>, { parentId: string } | { words: unknown }>

// On which question of which debate it bears, as SQL: one cheap query, since every remark asks it.
function bears(given: Curated): Prisma.Sql {
  if ("questionId" in given)
    return Prisma.sql`SELECT id AS "questionId", "debateId" FROM "Question"
      WHERE id = ${given.questionId}::uuid AND "deletedAt" IS NULL`
  if ("claimId" in given)
    return Prisma.sql`SELECT "questionId", "debateId" FROM "Claim"
      WHERE id = ${given.claimId}::uuid AND "deletedAt" IS NULL`
  if ("relationId" in given)
    return Prisma.sql`SELECT c."questionId", c."debateId" FROM "Relation" r
      JOIN "Claim" c ON c.id = r."fromId" AND c."deletedAt" IS NULL
      WHERE r.id = ${given.relationId}::uuid AND r."deletedAt" IS NULL`
  return Prisma.sql`SELECT c."questionId", c."debateId" FROM "Evidence" e
    LEFT JOIN "Relation" r ON r.id = e."relationId" AND r."deletedAt" IS NULL
    JOIN "Claim" c ON c.id = coalesce(e."claimId", r."fromId") AND c."deletedAt" IS NULL
    WHERE e.id = ${given.evidenceId}::uuid AND e."deletedAt" IS NULL`
}

type Bearing = DebateRow & { questionId: string }

async function questionOf(tx: Db, actor: Actor, given: Curated): Promise<Bearing | null> {
  const [row] = await tx.$queryRaw<Bearing[]>`
    SELECT t."questionId", d.id, d.visibility::text, d."linkHash", d."deletedAt"
    FROM (${bears(given)}) t JOIN "Debate" d ON d.id = t."debateId"`
  return row && canReadDebate(actor, row) ? row : null
}

async function aimAtRemark(tx: Db, actor: Actor, parentId: string): Promise<Aim> {
  const parent = await tx.annotation.findFirst({
    where: { AND: [{ id: parentId }, visibleAnnotations(actor)] },
    select: {
      debateId: true,
      rootId: true,
      unlockScope: true,
      visibility: true,
      seminarId: true,
      withId: true,
    },
  })
  if (!parent)
    throw new AppError(
      "not_found",
      "The remark you answer is no longer here. Your words are kept; say them elsewhere.",
    )
  const { debateId, rootId, unlockScope } = parent
  return { debateId, columns: { parentId }, rootId: rootId ?? parentId, unlockScope, parent }
}
