import { createHash } from "node:crypto"
import type { Cleaned } from "@/lib/text/clean"
import type { Material } from "@/lib/text/material"

const MOST_CHANGES_KEPT = 2000

/** What is kept with an edition of the text it was made from: how much was mended of each kind, and the first mends. */
export function recordOf(raw: string | Material, { changes, judgements }: Cleaned) {
  const text = typeof raw === "string" ? raw : raw.text
  const format = typeof raw !== "string" && "format" in raw ? String(raw.format) : "text"
  const mended: Record<string, number> = {}
  for (const { kind } of [...changes, ...judgements]) mended[kind] = (mended[kind] ?? 0) + 1
  const sha256 = createHash("sha256").update(text).digest("hex")
  const kept = changes.slice(0, MOST_CHANGES_KEPT).map((change) => ({ ...change }))
  return { from: format, sha256, length: text.length, mended, changes: kept }
}
