import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { AppError } from "@/lib/errors"
import { addRow, changeRow } from "@/lib/rows"
import * as input from "./schema"

type Bears = {
  id?: string
  claimId?: string | null
  relationId?: string | null
  passageId: string
  bearing: string
}

async function checkPassage(
  tx: Db,
  debateId: string,
  { id, claimId, relationId, passageId, bearing }: Bears,
) {
  const standing = { id: passageId, debateId, source: { deletedAt: null } }
  if ((await tx.passage.count({ where: standing })) === 0) {
    throw new AppError("invalid", "There is no such passage in the sources of this debate.", "passageId")
  }
  const same = { claimId: claimId ?? null, relationId: relationId ?? null, passageId, deletedAt: null }
  const others = await tx.evidence.findMany({ where: same, select: { id: true, bearing: true } })
  if (others.some((other) => other.id !== id && other.bearing === bearing)) {
    throw new AppError("invalid", "This passage already bears on it in this way.", "passageId")
  }
}

const rowsOf = (speakers: string[] | undefined) => speakers?.map((voiceId, ordinal) => ({ ordinal, voiceId }))

/** Lets a passage bear on a claim, or on a link between two, with those who speak in it. Returns its id. */
export async function addEvidence(actor: Actor, given: input.AddEvidence): Promise<string> {
  const { speakers, ...values } = input.addEvidence.parse(given)
  return inTransaction(async (tx) => {
    const [kind, id] = values.claimId
      ? (["claim", values.claimId] as const)
      : (["relation", values.relationId!] as const)
    const { debateId } = await curatedRow(tx, actor, kind, { id, version: 0 })
    await checkPassage(tx, debateId, values)
    return addRow(tx, actor, "evidence", debateId, { ...values, speakers: rowsOf(speakers) })
  })
}

/** Changes the passage, its bearing, the note or those who speak in it. */
export async function changeEvidence(actor: Actor, given: input.ChangeEvidence): Promise<void> {
  const { id, version, speakers, ...values } = input.changeEvidence.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "evidence", { id, version })
    const before = await tx.evidence.findUniqueOrThrow({ where: { id } })
    await checkPassage(tx, row.debateId, { ...before, ...values })
    await changeRow(tx, actor, "evidence", row, { ...values, speakers: rowsOf(speakers) })
  })
}
