import { writeFileSync } from "node:fs"
import { availableParallelism, loadavg } from "node:os"
import { join } from "node:path"
import { readyBrowser } from "../setup/browser.mjs"
import { step } from "../setup/say.mjs"
import { atTheEnd } from "../setup/shutdown.mjs"
import { addHere, addThere } from "./reader/adding.mjs"
import { judged } from "./reader/limits.mjs"
import { servePeer } from "./reader/peer.mjs"
import { bringTexts, textOf } from "./reader/rows.mjs"
import { sayReading } from "./reader/said.mjs"
import { inPage, visit } from "./reader/visiting.mjs"
import { waysThrough } from "./reader/ways.mjs"
import { answer } from "./requests.mjs"
import { signedIn } from "./session.mjs"
import { serveStage, setStage } from "./stage.mjs"
import { median } from "./statistics.mjs"

/**
 * @typedef {import("./reader/visiting.mjs").Side} Side
 * @typedef {import("./reader/visiting.mjs").Visit} Visit
 * @typedef {{ here: Side, there: Side, browser: string }} Bench
 */

const debate = "victor-serge"
// A visit to the review takes seconds, and what else the machine does weighs most there.
const runs = { review: 7, book: 3, adding: 3 }

/**
 * Opens a review and a book with many annotations in a real browser, in the product and with @recogito/text-annotator by
 * turns, and prints what each takes. Returns whether the limits hold.
 * @param {import("../setup/places.mjs").Places} places
 */
export async function benchReader(places) {
  const stage = await setStage(places)
  const browser = await readyBrowser(stage.log)
  const [review, book, few] = [
    textOf("bench-review", 85_000, 2_000),
    textOf("bench-book", 1_000_000, 10_000),
    textOf("bench-book-little-said", 1_000_000, 100),
  ]
  const bringing = () => bringTexts(stage.databaseUrl, debate, [review, book, few])
  await step("A review and a book", bringing, () => "2,000 and 10,000 annotations")
  const cookie = await signedIn(stage)
  const server = await serveStage(stage)
  const peer = await servePeer([review, book, few])
  atTheEnd(peer.end)
  const pathOf = (/** @type {string} */ slug) => `${server.address}/debates/${debate}/sources/${slug}`
  /** @type {Side} */
  const here = {
    name: "here",
    url: pathOf,
    cookie,
    called: { tag: "mark" },
    selector: "#text mark[data-notes]",
    ordered: true,
  }
  /** @type {Side} */
  const there = {
    name: "peer",
    url: (slug) => `${peer.address}/${slug}`,
    cookie: null,
    called: { class: "r6o-annotation" },
    selector: ".r6o-span-highlight-layer .r6o-annotation",
    ordered: false,
  }
  // What a server keeps in memory is there from its first reader on; the peer's pages are in memory too.
  // So is its code compiled, which a server just started does only as it runs.
  for (let visit = 0; visit < 10; visit++)
    for (const { slug } of [review, book, few]) await answer(pathOf(slug), { cookie })
  const bench = { here, there, browser }
  const visits = {
    review: await step("The review", () => inTurns(bench, review.slug, runs.review), saidOf),
    book: await step("The book", () => inTurns(bench, book.slug, runs.book), saidOf),
  }
  const adding = await step(
    "One more annotation",
    () => addingIn(bench, book.slug, few.slug),
    () => "added",
  )
  const ways = await step(
    "Find-in-page, a link, no scripts",
    () => waysThrough(browser, here, book),
    () => "tried",
  )
  await server.end()
  const reading = { ...visits, adding, ways }
  const judgements = judged(reading)
  const machine = { cores: availableParallelism(), node: process.version, load: loadavg()[0] ?? 0 }
  writeFileSync(
    join(places.data, "reader.json"),
    `${JSON.stringify({ machine, runs, ...reading, judgements }, null, 2)}\n`,
  )
  console.log(sayReading(machine, reading, judgements))
  return judgements.every(({ holds }) => holds)
}

/** @param {Bench} bench @param {string} slug @param {number} times */
async function inTurns({ here, there, browser }, slug, times) {
  /** @type {{ here: Visit[], there: Visit[] }} */
  const visits = { here: [], there: [] }
  for (let run = 0; run < times; run++) {
    visits.here.push(await inPage(browser, here, slug, visit))
    visits.there.push(await inPage(browser, there, slug, visit))
  }
  return { here: middle(visits.here), there: middle(visits.there) }
}

/** @param {Visit[]} visits @returns {Visit} the median of each figure */
function middle(visits) {
  const of = (/** @type {keyof Visit} */ figure) => median(visits.map((visit) => visit[figure]))
  return {
    painted: of("painted"),
    answers: of("answers"),
    loading: of("loading"),
    reading: of("reading"),
    scrolling: of("scrolling"),
    heap: of("heap"),
    bytes: of("bytes"),
  }
}

/** @param {Bench} bench @param {string} many @param {string} few */
async function addingIn({ here, there, browser }, many, few) {
  /** @param {Side} side @param {string} slug @param {typeof addHere} add */
  const added = async (side, slug, add) => {
    const took = []
    for (let run = 0; run < runs.adding; run++) took.push(await inPage(browser, side, slug, add))
    return median(took)
  }
  return {
    here: await added(here, many, addHere),
    hereFew: await added(here, few, addHere),
    there: await added(there, many, addThere),
    thereFew: await added(there, few, addThere),
  }
}

/** @param {{ here: Visit, there: Visit }} pair */
const saidOf = ({ here, there }) =>
  `painted after ${here.painted.toFixed(0)} ms, the peer's after ${there.painted.toFixed(0)} ms`
