import { readFileSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { step } from "../setup/say.mjs"
import { debate, fillStage, tenfold } from "./debates.mjs"
import { emptyPageBytes, fileOf } from "./empty-page.mjs"
import { exceeded } from "./limits.mjs"
import { countQueries } from "./queries.mjs"
import { timeRendering } from "./rendering.mjs"
import { sayMeasured } from "./report.mjs"
import { answer } from "./requests.mjs"
import { gzipBytes, scriptsOf } from "./scripts.mjs"
import { signedIn } from "./session.mjs"
import { serveStage, setStage } from "./stage.mjs"
import { figure } from "./statistics.mjs"
import { pagesOf } from "./subjects.mjs"
import { timePages } from "./timing.mjs"

/**
 * @typedef {import("./subjects.mjs").Page} Page
 * @typedef {Page & import("./timing.mjs").Timing & { queries: import("./queries.mjs").Queries, tenfold: import("./queries.mjs").Queries, scripts: number, render: number }} MeasuredPage
 * @typedef {{ page: string, ratio: number, spread: import("./statistics.mjs").Figure, eight: number, processor: number | undefined }} Cost
 * @typedef {{ at: string, machine: { cores: number, node: string }, emptyPage: number, pages: MeasuredPage[], costs: Cost[], exceeded: string[] }} Report
 */

/**
 * Measures every page, prints a table, writes all of it to pages.json in the data folder. Returns whether the limits hold.
 * @param {import("../setup/places.mjs").Places} places
 */
export async function benchPages(places) {
  const stage = await setStage(places)
  const loading = () => fillStage(stage)
  await step("Ten times the claims, and texts", loading, () => "loaded")
  const building = () => emptyPageBytes(places, stage.log)
  const emptyPage = await step("Empty page", building, () => "built")
  const pages = await pagesOf(stage.databaseUrl, debate)
  const many = (await pagesOf(stage.databaseUrl, tenfold)).filter(({ path }) => path !== "/")
  const cookie = await signedIn(stage)
  const counting = () => countQueries(stage, [...pages, ...many], cookie)
  const queries = await step("Queries of each page", counting, ({ size }) => `${size} pages counted`)
  const tables = many.filter(({ name }) => name.startsWith("table"))
  const { timings, renders, scripts } = await whileServed(stage, pages, tables)
  const measured = pages.map((page) => ({
    ...page,
    ...known(timings, page.path),
    queries: known(queries, page.path),
    tenfold: known(queries, many.find(({ name }) => name === page.name)?.path ?? page.path),
    scripts: known(scripts, page.path),
    render: known(renders, page.path),
  }))
  const costs = tables.map((table) => costOf(table.name, known(timings, table.path), measured))
  const report = reportOf(emptyPage, measured, costs)
  writeFileSync(join(places.data, "pages.json"), `${JSON.stringify(report, null, 2)}\n`)
  console.log(sayMeasured(report))
  return report.exceeded.length === 0
}

/**
 * What is measured at a running server: times, the same trees rendered beside it, bytes of scripts; each by path.
 * @param {import("./stage.mjs").Stage} stage
 * @param {Page[]} pages
 * @param {Page[]} tables with ten times the claims: timed only
 */
async function whileServed(stage, pages, tables) {
  const server = await serveStage(stage)
  const paths = [...pages, ...tables].map(({ path }) => path)
  const timing = () => timePages(server, paths)
  const timings = await step("Answers, alone and eight at once", timing, ({ size }) => `${size} pages timed`)
  const served = new Map()
  for (const { path } of pages) served.set(path, String(await answer(server.address + path)))
  await server.end()
  const rendering = () => timeRendering(stage, pages, served)
  const renders = await step("The same trees from memory", rendering, ({ size }) => `${size} pages rendered`)
  /** @param {string} html */
  const bytes = (html) => gzipBytes(scriptsOf(html).map((at) => readFileSync(fileOf(stage.build, at))))
  const scripts = new Map([...served].map(([path, html]) => [path, bytes(html)]))
  return { timings, renders, scripts }
}

/** @template T @param {Map<string, T>} map @param {string} path @returns {T} */
function known(map, path) {
  const value = map.get(path)
  if (value === undefined) throw new Error(`${path} was not measured.`)
  return value
}

// Run by run, so that both were measured in the same mood of the machine.
/** @param {string} page @param {import("./timing.mjs").Timing} many @param {MeasuredPage[]} measured @returns {Cost} */
function costOf(page, many, measured) {
  const plain = /** @type {MeasuredPage} */ (measured.find(({ name }) => name === page))
  const spread = figure(many.runs.map((time, run) => time / (plain.runs[run] ?? Number.NaN)))
  const processor =
    many.eight.processor && plain.eight.processor
      ? many.eight.processor.median / plain.eight.processor.median
      : undefined
  const eight = many.eight.median.median / plain.eight.median.median
  return { page, ratio: spread.median, spread, eight, processor }
}

/** @param {number} emptyPage @param {MeasuredPage[]} pages @param {Cost[]} costs @returns {Report} */
function reportOf(emptyPage, pages, costs) {
  const counted = pages.flatMap(({ name, queries, tenfold: more }) => [
    { page: name, tenfold: false, queries },
    { page: name, tenfold: true, queries: more },
  ])
  const scripts = pages.map(({ name, scripts: bytes }) => ({ page: name, more: bytes - emptyPage }))
  return {
    at: new Date().toISOString(),
    machine: { cores: availableParallelism(), node: process.version },
    emptyPage,
    pages,
    costs,
    exceeded: exceeded({ counted, scripts, costs }),
  }
}
