import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { bringText } from "@/lib/sources/imports/commands"
import { DAMAGED } from "./damaged"

/** The damaged text on its way into a source, or into none yet, as if a child process had read it. */
export async function aReadText(
  debateId: string,
  sourceId: string | null,
  material: object = {},
): Promise<{ id: string; version: number }> {
  const bytes = new TextEncoder().encode(DAMAGED)
  const id = await bringText(installation(), { debateId, sourceId, bytes, fileName: "harbour.txt" })
  const data = { bytes: null, readAt: new Date(), material: { text: DAMAGED, format: "text", ...material } }
  const { version } = await client().textImport.update({ where: { id }, data })
  return { id, version }
}
