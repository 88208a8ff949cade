import { join } from "node:path"
import { register } from "tsx/esm/api"
import { root } from "./setup/places.mjs"

// The process that lib/sources/formats/apart.ts starts for each file.
const unregister = register({ tsconfig: join(root, "tsconfig.json") })
const { readAndTell } = await import(new URL("./read-document.ts", import.meta.url).href)
await readAndTell(unregister)
process.exit(0)
