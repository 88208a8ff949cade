import type { Db } from "@/lib/db"
import { NAMES } from "@/lib/debates/curated"
import type { Write } from "./writes"

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" })

/** Why a write cannot be undone: what was done last to its row, by whom and when. */
export async function changedSince(tx: Db, write: Write, last: Write): Promise<string> {
  const person = last.actorId && (await tx.user.findUnique({ where: { id: last.actorId } }))
  const [by, at] = [person ? person.name : "this installation", day.format(last.at)]
  if (last.undoes === write.seq) return `This was undone already, by ${by} on ${at} (UTC).`
  const name = write.kind === "debate" ? "debate" : NAMES[write.kind]
  return `The ${name} was changed since, by ${by} on ${at} (UTC). Undo that first.`
}
