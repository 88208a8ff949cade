import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { AppError, notFound } from "@/lib/errors"
import { storedEdition } from "@/lib/sources/editions/queries"
import { visibleEditions } from "@/lib/sources/policy"
import { passagesInSight } from "../outcomes/policy"
import type { Selection } from "../schema"
import type { end } from "./schema"

const NOWHERE = "These words stand in no text that you may read. Select others."

/** The words of an end, where they stand in a text that this actor may read; `not_found` for a passage they know nothing of. */
export async function wordsOf(tx: Db, actor: Actor, given: z.output<typeof end>): Promise<Selection> {
  if ("words" in given) return given.words
  const passage = await tx.passage.findFirst({
    where: { AND: [{ id: given.passageId }, passagesInSight(actor)] },
    select: {
      anchors: {
        where: { supersededAt: null, state: { in: ["KEPT", "MOVED"] }, edition: visibleEditions(actor) },
        orderBy: { edition: { number: "desc" } },
        select: { editionId: true, start: true, end: true },
        take: 1,
      },
    },
  })
  if (!passage) throw notFound("passage")
  const [place] = passage.anchors
  if (!place) throw new AppError("invalid", NOWHERE, "words")
  const { edition } = await storedEdition(place.editionId)
  const [start, end] = [place.start!, place.end!]
  return { editionId: place.editionId, start, end, exact: edition.text.slice(start, end) }
}
