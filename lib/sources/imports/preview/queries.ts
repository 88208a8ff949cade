import { kept } from "@/lib/cache"
import { db } from "@/lib/db"
import { type Refused, refusedMends } from "../schema"
import { type Proposed, proposedFor, type Worked, workedOut } from "./proposal"

// A whole book takes tens of megabytes.
const proposals = kept<Proposed>(4)
const worked = kept<Worked>(6)

/** What was refused of an import, of its column. */
export function refusedOf(column: unknown): Refused {
  return refusedMends.parse(column)
}

/** What the text of an import becomes, of one that somebody was found to be permitted to see; kept in memory for each
 * version of the decisions on it. */
export function workedImport(row: { id: string; version: number; refused: unknown }): Promise<Worked> {
  return worked(`${row.id} ${row.version}`, async () => {
    const proposed = await proposals(row.id, async () => {
      const { material: column } = await db().textImport.findUniqueOrThrow({
        where: { id: row.id },
        select: { material: true },
      })
      return proposedFor(column as Proposed["material"])
    })
    return workedOut(proposed, refusedOf(row.refused))
  })
}
