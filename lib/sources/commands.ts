import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { curatedDebate, curatedRow } from "@/lib/debates/curated"
import { AppError } from "@/lib/errors"
import { addRow, changeRow } from "@/lib/rows"
import * as input from "./schema"

type Parts = { voices?: object[]; reviews?: string[] }

// Lists in the order given, as rows.
const rowsOf = <T extends Parts>({ voices, reviews, ...rest }: T) => ({
  ...rest,
  voices: voices?.map((voice, order) => ({ ...voice, order })),
  reviews: reviews?.map((workId, order) => ({ workId, order })),
})

/** Adds a source to a debate, with its authors and the works it reviews. Returns its id. */
export async function addSource(actor: Actor, given: input.AddSource): Promise<string> {
  const { debateId, ...values } = input.addSource.parse(given)
  return inTransaction(async (tx) => {
    await curatedDebate(tx, actor, debateId)
    return addRow(tx, actor, "source", debateId, rowsOf(values))
  })
}

/** Changes a source; lists given are put in the place of the old ones. */
export async function changeSource(actor: Actor, given: input.ChangeSource): Promise<void> {
  const { id, version, ...values } = input.changeSource.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "source", { id, version })
    if (values.partOfId === id) throw new AppError("invalid", "A source is not part of itself.", "partOfId")
    await changeRow(tx, actor, "source", row, rowsOf(values))
  })
}
