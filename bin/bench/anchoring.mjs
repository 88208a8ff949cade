import { writeFileSync } from "node:fs"
import { availableParallelism, loadavg } from "node:os"
import { join } from "node:path"
import { root } from "../setup/places.mjs"
import { runNode } from "../setup/run.mjs"
import { step } from "../setup/say.mjs"
import { exceededBy, inPercent, limits } from "./anchoring-limits.mjs"
import { inColumns } from "./report.mjs"

/** @typedef {import("@/tests/bench/anchoring/measure").Measured} Measured */

/** Lengths of the texts; quotations of each kind; how often ours is measured; how many quotations approx-string-match is given in each text. */
const plan = { units: [1_000_000, 4_000_000], each: 1000, runs: 3, peer: [60, 25] }

/**
 * Measures how fast and how well quotations are found, beside approx-string-match in the same run. Prints tables; returns
 * whether all limits hold.
 * @param {import("../setup/places.mjs").Places} places
 */
export async function benchAnchoring(places) {
  const log = join(places.logs, "anchor.log")
  const script = join(root, "tests/bench/anchoring/measure.ts")
  const args = ["--expose-gc", "--import", "tsx", script, JSON.stringify(plan)]
  const printed = await step(
    "Quotations, and approx-string-match",
    () => runNode(args, { log }),
    () => "found",
  )
  /** @type {{ measured: Measured[], memory: import("@/tests/bench/anchoring/measure").Memory[] }} */
  const report = JSON.parse(printed)
  const machine = { cores: availableParallelism(), node: process.version, load: loadavg()[0] ?? 0 }
  const exceeded = exceededBy(report)
  writeFileSync(
    join(places.data, "anchor.json"),
    `${JSON.stringify({ machine, ...report, exceeded }, null, 2)}\n`,
  )
  console.log(sayAnchoring(machine, report))
  console.log((exceeded.length > 0 ? exceeded : ["All limits hold."]).join("\n"))
  return exceeded.length === 0
}

/**
 * @param {{ cores: number, node: string, load: number }} machine
 * @param {{ measured: Measured[], memory: import("@/tests/bench/anchoring/measure").Memory[] }} report
 */
function sayAnchoring({ cores, node, load }, { measured, memory }) {
  return [
    `\n${cores} cores, Node ${node}, load ${load.toFixed(1)}. Milliseconds for each of ${plan.each} quotations of 60 to 260 characters, the index`,
    `made anew for each kind (median of ${plan.runs} runs); approx-string-match on n of them in the same run.\n`,
    ...plan.units.flatMap((_, i) => [table(measured.slice(i * 5, i * 5 + 5)), ""]),
    ...memory.map(
      ({ units, index, left }) =>
        `Index of ${units} characters: ${index.toFixed(1)} bytes for each, ${Math.max(0, left).toFixed(1)} left when it is used no more.`,
    ),
    `at least ${limits.faster} times as fast where edited, in the longest text; at most ${limits.bytes} bytes\n`,
  ].join("\n")
}

/** @param {Measured[]} measured */
function table(measured) {
  return inColumns([
    [
      `${measured[0]?.units ?? 0} characters`,
      "here",
      "approx-string-match",
      "n",
      "times as fast",
      "right place",
      "believed",
      "its right place",
      "it anchors",
    ],
    ...measured.map(({ kind, own, peer, asked, right, believed, peerRight, peerAnchored }) => [
      kind,
      own.toFixed(3),
      peer.toFixed(peer < 10 ? 2 : 0),
      String(asked),
      (peer / own).toFixed(peer / own < 10 ? 1 : 0),
      ...(kind === "deleted" || kind === "twin" ? [""] : [inPercent(right)]),
      inPercent(believed),
      ...(kind === "deleted" || kind === "twin" ? [""] : [inPercent(peerRight)]),
      inPercent(peerAnchored),
    ]),
  ])
}
