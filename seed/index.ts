import { readFileSync } from "node:fs"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { importPack } from "@/lib/interchange/pack/commands"
import { inWords } from "@/lib/interchange/pack/import/report"

const pack = new URL("./victor-serge.debate.yaml", import.meta.url)

/** Imports the debate that ships with the product, and says what that did. */
async function seed() {
  const imported = await importPack(installation(), { text: readFileSync(pack, "utf8") })
  if ("errors" in imported) {
    const [first] = imported.errors
    throw new Error(`seed/victor-serge.debate.yaml:${first!.line}: ${first!.field}: ${first!.message}`)
  }
  for (const line of inWords(imported.report)) console.log(line)
}

await seed().finally(() => client().$disconnect())
