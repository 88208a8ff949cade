import { readFileSync } from "node:fs"
import { postsOf } from "@/bin/bench/hearing.mjs"
import { client } from "@/lib/db"
import { type Cast, makeCast } from "./cast"
import { talk } from "./talk"

// What the measurement has done by the product's own commands, in a process of its own:
//   cast {debate} {size}: makes those who listen
//   talk {file of the cast} {count} {perSecond}: has them say something

const [verb, ...given] = process.argv.slice(2)

async function work(): Promise<unknown> {
  if (verb === "cast") return makeCast(given[0]!, JSON.parse(given[1]!))
  const cast: Cast = JSON.parse(readFileSync(given[0]!, "utf8"))
  return talk(cast, postsOf(cast.listeners, Number(given[1])), Number(given[2]))
}

process.stdout.write(JSON.stringify(await work()))
await client().$disconnect()
process.exit(0)
