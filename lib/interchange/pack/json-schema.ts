import { z } from "zod"
import { packSchema } from "@/lib/interchange/pack/schema"

/** The JSON Schema (draft 7, which editors of YAML know) of a pack as it is written, as the text of a file. */
export function packJsonSchema(): string {
  const schema = z.toJSONSchema(packSchema, { io: "input", target: "draft-7" })
  return `${JSON.stringify({ title: "Debate pack", ...schema }, null, 2)}\n`
}
