import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { passageOfSelection } from "@/lib/sources/passages/commands"
import { change, ownRow, standing } from "../own"
import * as input from "./schema"

const CHANGED_SINCE =
  "This remark has changed since it was moved. Select its words again to move it once more."
const ANOTHER = "These words are of another text. Select words of the text that the remark is about."

/** Lets one's own remark on words of a text speak of other words of the same source, with the talk that follows it; where
 * the passage itself stands is not touched. A version that is not the present one is `conflict`. */
export async function retarget(actor: Actor, given: input.Retarget): Promise<void> {
  const { id, version, words } = input.retarget.parse(given)
  await inTransaction(async (tx) => {
    const row = await ownRow(tx, actor, id)
    standing(actor, row)
    if (!row.passageId) throw new AppError("invalid", "This remark is not about words of a text.")
    const { sourceId } = await tx.passage.findUniqueOrThrow({ where: { id: row.passageId } })
    const selected = await passageOfSelection(actor, words)
    if (selected.sourceId !== sourceId) throw new AppError("invalid", ANOTHER, "words")
    await change(tx, actor, row, version, "annotation.retargeted", { passageId: selected.passageId })
  })
}

/** Lets one's own remark speak again of the words that it spoke of before it was moved last, if nothing of it has changed
 * since; a version that is not the present one is `conflict`. */
export async function retargetBack(actor: Actor, given: input.RetargetBack): Promise<void> {
  const { id, version } = input.retargetBack.parse(given)
  await inTransaction(async (tx) => {
    const row = await ownRow(tx, actor, id)
    standing(actor, row)
    const moved = { subjectKind: "annotation", subjectId: id, version: version - 1 }
    const revision = await tx.revision.findFirst({ where: moved, select: { before: true } })
    const passageId = (revision?.before as { passageId?: string | null } | undefined)?.passageId
    if (!passageId || passageId === row.passageId) throw new AppError("conflict", CHANGED_SINCE)
    await change(tx, actor, row, version, "annotation.retargeted", { passageId })
  })
}
