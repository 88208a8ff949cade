import { setImmediate as turn } from "node:timers/promises"
import { kept } from "@/lib/cache"
import { db } from "@/lib/db"
import { placeIn } from "@/lib/sources/editions/anchoring"
import { draftOf } from "@/lib/sources/editions/draft"
import type { Edition } from "@/lib/text/blocks"
import type { Foreseen } from "../view"

// Others are answered in between.
const LONGEST_TURN_MS = 40

const foreseen = kept<Foreseen>(64)

/** What would become of the passages of a source in a text, kept under `key`; null for a source without passages. */
export async function foreseenIn(sourceId: string, key: string, edition: Edition): Promise<Foreseen | null> {
  const passages = await db().passage.findMany({ where: { sourceId }, orderBy: { id: "asc" } })
  if (passages.length === 0) return null
  return foreseen(`${key} ${passages.length}`, async () => {
    const target = { edition, blocks: draftOf(edition).blocks }
    const found: Foreseen = { kept: 0, uncertain: 0, lost: 0 }
    let since = performance.now()
    for (const passage of passages) {
      const { state } = placeIn(target, passage)
      if (state === "LOST") found.lost++
      else if (state === "UNCERTAIN") found.uncertain++
      else found.kept++
      if (performance.now() - since < LONGEST_TURN_MS) continue
      await turn()
      since = performance.now()
    }
    return found
  })
}
