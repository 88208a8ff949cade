import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { passageOfSelection } from "@/lib/sources/passages/commands"
import { change, ownRow, standing } from "../own"
import * as input from "./schema"

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
