import { readFileSync, writeFileSync } from "node:fs"
import { availableParallelism, loadavg } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { runTypeScript } from "../setup/run.mjs"
import { step } from "../setup/say.mjs"
import { judged } from "./hearing.mjs"
import { limits } from "./limits.mjs"
import { processorTime } from "./processor.mjs"
import { attend } from "./readers.mjs"
import { serveStage, setStage } from "./stage.mjs"
import { listen } from "./streams.mjs"

/** @typedef {import("@/tests/bench/live/cast").Cast} Cast */
/** @typedef {import("./stage.mjs").Stage} Stage */
/** @typedef {import("./hearing.mjs").Hearing & { processor: number | undefined, often: number }} Live `processor`: of the web process, as a part of one core; `often`: messages a second on who is here, to the reader who had most */

const debate = "victor-serge"
// Five seminars, those who belong to none, and those who have not signed in: 200.
const size = { members: 36, strangers: 10, visitors: 10 }
const plan = { perSecond: 20, posts: 400 }
const script = "tests/bench/live/run.ts"

/**
 * Connects 200 readers live to one web process while others post 20 remarks a second to different audiences, and prints
 * how long each took to arrive. Returns whether the limits hold.
 * @param {import("../setup/places.mjs").Places} places
 */
export async function benchLive(places) {
  const stage = await setStage(places)
  const cast = await step(
    "Readers",
    () => castOf(stage),
    ({ listeners }) => `${listeners.length}, ${size.members * 5} of them members of five seminars`,
  )
  const served = await step(
    "Web server",
    () => serveStage(stage),
    ({ address }) => address,
  )
  const live = await step(
    "Talk",
    () => measured(stage, served, cast),
    () => `${plan.posts} remarks, ${plan.perSecond} a second`,
  )
  await served.end()
  const machine = { cores: availableParallelism(), node: process.version, load: loadavg()[0] ?? 0 }
  writeFileSync(join(places.data, "live.json"), `${JSON.stringify({ machine, live }, null, 2)}\n`)
  console.log(sayLive(live))
  const wrong = tooMuch(live)
  for (const sentence of wrong) console.log(sentence)
  return wrong.length === 0
}

const castFile = (/** @type {Stage} */ { places }) => join(places.data, "live-cast.json")

/** @param {Stage} stage @returns {Promise<Cast>} */
async function castOf(stage) {
  const printed = await runTypeScript([script, "cast", debate, JSON.stringify(size)], stage)
  writeFileSync(castFile(stage), printed)
  return JSON.parse(readFileSync(castFile(stage), "utf8"))
}

/** @param {Stage} stage @param {import("./stage.mjs").Served} served @param {Cast} cast @returns {Promise<Live>} */
async function measured(stage, { address, pid }, { listeners, text }) {
  const from = performance.now()
  const streams = await Promise.all(listeners.map(({ cookie }) => listen(address, debate, cookie)))
  const attending = attend(address, listeners, text)
  // Until each has said where it reads, and has been told of the others.
  await sleep(5000)
  const began = { processor: processorTime(pid), at: performance.now() }
  const args = [script, "talk", castFile(stage), String(plan.posts), String(plan.perSecond)]
  const posts = JSON.parse(await runTypeScript(args, stage))
  const seconds = (performance.now() - began.at) / 1000
  const used = (processorTime(pid) ?? Number.NaN) - (began.processor ?? Number.NaN)
  // What has not come by now does not come.
  await sleep(3000)
  await attending.stop()
  for (const stream of streams) stream.close()
  const hearings = listeners.map((listener, n) => ({ listener, heard: streams[n]?.heard ?? [] }))
  const often = (Math.max(...streams.map(({ here }) => here)) * 1000) / (performance.now() - from)
  const processor = Number.isNaN(used) ? undefined : used / 1000 / seconds
  return { ...judged(posts, hearings), processor, often }
}

/** @param {Live} live */
function sayLive({ deliveries, median, p95, processor, often, ...wrong }) {
  const counts = `${wrong.missing} missing, ${wrong.doubled} doubled, ${wrong.leaked} shown to who may not see them`
  const busy =
    processor === undefined ? "" : `; the web process used ${(processor * 100).toFixed(0)} % of a core`
  return [
    `${deliveries} deliveries: median ${median.toFixed(0)} ms, 95th percentile ${p95.toFixed(0)} ms${busy}.`,
    `${counts}. Who is here: ${often.toFixed(2)} messages a second to one reader.`,
  ].join("\n")
}

/** What exceeds a limit, each as a sentence. @param {Live} live */
export function tooMuch({ median, missing, doubled, leaked, often }) {
  const slow = median >= limits.deliveryMs
  return [
    ...(slow
      ? [`The median delivery took ${median.toFixed(0)} ms; the limit is ${limits.deliveryMs} ms.`]
      : []),
    ...(missing > 0 ? [`${missing} deliveries are missing; none may be.`] : []),
    ...(doubled > 0 ? [`${doubled} deliveries came twice; none may.`] : []),
    ...(leaked > 0 ? [`${leaked} deliveries went to readers who may not see them; none may.`] : []),
    ...(often > 1
      ? [`One reader was told ${often.toFixed(2)} times a second who is here; the limit is once.`]
      : []),
  ]
}
