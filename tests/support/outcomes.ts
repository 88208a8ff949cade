import { client } from "@/lib/db"
import { AppError, type ErrorCode } from "@/lib/errors"

/** The verbs of the events that a piece of work writes, in their order. */
export async function eventsOf(work: () => Promise<unknown>): Promise<string[]> {
  const last = await client().event.aggregate({ _max: { seq: true } })
  await work()
  const events = await client().event.findMany({
    where: { seq: { gt: last._max.seq ?? 0n } },
    orderBy: { seq: "asc" },
    select: { verb: true },
  })
  return events.map(({ verb }) => verb)
}

/** How a piece of work is refused: the code of its AppError, "invalid" for input of the wrong form, else "done". */
export async function outcomeOf(work: () => Promise<unknown>): Promise<ErrorCode | "done"> {
  try {
    await work()
    return "done"
  } catch (error) {
    if (error instanceof AppError) return error.code
    if (error instanceof Error && error.name === "ZodError") return "invalid"
    throw error
  }
}

/** The sentence with which a piece of work is refused. */
export async function refusalOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
  throw new Error("It was not refused.")
}
