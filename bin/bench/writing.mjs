import { writeFileSync } from "node:fs"
import { availableParallelism, loadavg } from "node:os"
import { join } from "node:path"
import { runTypeScript } from "../setup/run.mjs"
import { step } from "../setup/say.mjs"
import { limits } from "./limits.mjs"
import { setDatabase } from "./stage.mjs"
import { median } from "./statistics.mjs"

/** @typedef {import("@/tests/bench/writing/write").Slice} Slice */
/** @typedef {{ writers: number, bare: number, command: number, part: number }} Writing remarks per second, and the part of the bare ones that the command reaches */

const plan = { writers: [1, 8, 32], runs: 7, milliseconds: 1500 }
const claim = "cheka-serge-error-1947"

/**
 * Measures how many remarks a second are written through the command, against a bare transaction of the same rows, in one
 * run. Prints a line for each number of writers; returns whether the limit holds.
 * @param {import("../setup/places.mjs").Places} places
 */
export async function benchWriting(places) {
  const stage = await setDatabase(places)
  const { env, log } = stage
  const measuring = () =>
    runTypeScript(["tests/bench/writing/write.ts", claim, JSON.stringify(plan)], { log, env })
  const printed = await step("Remarks, and bare transactions", measuring, () => "written")
  const writings = inTotal(JSON.parse(printed))
  const machine = { cores: availableParallelism(), node: process.version, load: loadavg()[0] ?? 0 }
  writeFileSync(join(places.data, "write.json"), `${JSON.stringify({ machine, writings }, null, 2)}\n`)
  for (const writing of writings) console.log(sayWriting(writing))
  const slow = writings.filter(({ part }) => part < limits.writingPart)
  for (const { writers } of slow)
    console.log(`${writers} writers: less than ${limits.writingPart * 100} % of the bare transactions.`)
  return slow.length === 0
}

/**
 * The medians of the slices by number of writers; the part is the median of the parts of each pair, which met the same
 * load.
 * @param {Slice[]} slices
 * @returns {Writing[]}
 */
export function inTotal(slices) {
  return [...new Set(slices.map(({ writers }) => writers))].map((writers) => {
    const own = slices.filter((slice) => slice.writers === writers)
    const of = (/** @type {(slice: Slice) => number} */ figure) => median(own.map(figure))
    return {
      writers,
      bare: of(({ bare }) => bare),
      command: of(({ command }) => command),
      part: of(({ bare, command }) => command / bare),
    }
  })
}

/** @param {Writing} writing */
function sayWriting({ writers, bare, command, part }) {
  const rate = `${command.toFixed(0)} remarks a second, ${bare.toFixed(0)} bare transactions`
  return `${writers === 1 ? "1 writer" : `${writers} writers`}: ${rate}: ${(part * 100).toFixed(0)} %`
}
