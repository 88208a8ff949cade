import { db } from "@/lib/db"
import { readAsOne } from "@/lib/debates/into"
import { notFound } from "@/lib/errors"
import type { WrittenKind } from "@/lib/rows"
import type { Asked } from "../schema"

/** `made`: of a row that was made out of another, only that */
export type Subject = { kind: WrittenKind; id: string; made?: true }
type Finder = { findFirst(args: object): Promise<{ id: string } | null> }

const ids = { select: { id: true } } as const
const each = (kind: WrittenKind, rows: readonly { id: string }[]) => rows.map(({ id }) => ({ kind, id }))

const made = (kind: WrittenKind, rows: readonly { id: string }[]) =>
  rows.map(({ id }) => ({ kind, id, made: true as const }))

/** A row by its address, removed ones too, with what was merged into it and what hangs on these: a claim's passages and links, a
 * question's positions and silences. The row itself is the first. `not_found` for an address that is not there. */
export async function familyOf(
  debateId: string,
  { kind, slug }: NonNullable<Asked["of"]>,
): Promise<Subject[]> {
  const row = await (db()[kind] as unknown as Finder).findFirst({ where: { debateId, slug } })
  if (!row) throw notFound(kind)
  if (kind === "claim") return claimWith(row.id)
  if (kind === "question") return questionWith(row.id)
  return [{ kind, id: row.id }]
}

async function claimWith(id: string): Promise<Subject[]> {
  const claims = await readAsOne(db(), "claim", id)
  const ends = { OR: [{ fromId: { in: claims } }, { toId: { in: claims } }] }
  const [evidence, relations, splits] = await Promise.all([
    db().evidence.findMany({ where: { OR: [{ claimId: { in: claims } }, { relation: ends }] }, ...ids }),
    db().relation.findMany({ where: ends, ...ids }),
    db().claim.findMany({ where: { splitFromId: { in: claims } }, ...ids }),
  ])
  return [
    ...each(
      "claim",
      claims.map((claim) => ({ id: claim })),
    ),
    ...each("evidence", evidence),
    ...each("relation", relations),
    ...made("claim", splits),
  ]
}

async function questionWith(id: string): Promise<Subject[]> {
  const questions = await readAsOne(db(), "question", id)
  const where = { questionId: { in: questions } }
  const [positions, silences, splits] = await Promise.all([
    db().position.findMany({ where, ...ids }),
    db().silence.findMany({ where, ...ids }),
    db().question.findMany({ where: { splitFromId: { in: questions } }, ...ids }),
  ])
  return [
    ...each(
      "question",
      questions.map((question) => ({ id: question })),
    ),
    ...each("position", positions),
    ...each("silence", silences),
    ...made("question", splits),
  ]
}
