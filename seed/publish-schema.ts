import { writeFileSync } from "node:fs"
import { packJsonSchema } from "@/lib/interchange/pack/json-schema"

// Writes seed/debate-pack.schema.json after a change of the format: npx tsx seed/publish-schema.ts
writeFileSync(new URL("debate-pack.schema.json", import.meta.url), packJsonSchema())
