import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { debatesForSeminars } from "./policy"

export type DebateChoice = { slug: string; title: string; language: string }

/** The debates on which this actor may make a seminar, by title. One query. */
export async function debatesToTeach(actor: Actor): Promise<DebateChoice[]> {
  return db().debate.findMany({
    where: debatesForSeminars(actor),
    select: { slug: true, title: true, language: true },
    orderBy: [{ title: "asc" }, { slug: "asc" }],
  })
}
