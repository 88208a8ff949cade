import { parseArgs } from "node:util"
import { installation } from "@/lib/actor"
import { client } from "@/lib/db"
import { attachFolder, inWords, type Readers, readersOf } from "./texts"

/** Who may read what is attached: as asked; else, in the demo, which serves this machine only, everyone. */
function chosenReaders(word: string | undefined): Readers | undefined {
  if (word === undefined) return process.env.DISPUTATIO_DEMO === "1" ? "EVERYONE" : undefined
  const readers = readersOf(word)
  if (!readers) throw new Error("--readers is one of: everyone, seminars, curators.")
  return readers
}

/** Attaches the texts of a folder to the sources they belong to, and prints a line for each text and source. */
async function attach() {
  const { values, positionals } = parseArgs({
    options: { readers: { type: "string" } },
    allowPositionals: true,
  })
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw new Error("Name one folder with texts.")
  let none = true
  for await (const outcome of attachFolder(installation(), folder, chosenReaders(values.readers))) {
    console.log(inWords(outcome))
    none = false
  }
  if (none) console.log(`There is no file in ${folder}.`)
}

await attach().finally(() => client().$disconnect())
