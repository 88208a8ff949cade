import type { Prisma } from "@/lib/generated/prisma/client"
import type { Worked } from "../preview/proposal"

const MOST_CHANGES_KEPT = 2000

type File = { fileName: string | null; sha256: string; size: number }

/** What is kept with an edition of the way it came: from which file, how much was mended of each kind, what the curator
 * refused, and the first mends themselves. */
export function importRecord({ fileName, sha256, size }: File, worked: Worked): Prisma.InputJsonObject {
  const { material, now, refused } = worked
  const changes = now.changes.slice(0, MOST_CHANGES_KEPT).map((change) => ({ ...change }))
  const mended: Record<string, number> = {}
  for (const { kind } of [...now.changes, ...now.judgements]) mended[kind] = (mended[kind] ?? 0) + 1
  const kept = { kinds: [...refused.kinds], places: [...refused.places] }
  const length = material.text.length
  return { from: material.format, fileName, sha256, size, length, mended, refused: kept, changes }
}
