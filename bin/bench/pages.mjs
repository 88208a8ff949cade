import { readFileSync, writeFileSync } from "node:fs"
import { availableParallelism, loadavg } from "node:os"
import { join } from "node:path"
import { step } from "../setup/say.mjs"
import { timeAfterChange } from "./changes.mjs"
import { costOf } from "./costs.mjs"
import { debate, fillStage, tenfold } from "./debates.mjs"
import { emptyPageBytes, fileOf } from "./empty-page.mjs"
import { fillLarge, timeLarge } from "./large-pages.mjs"
import { exceeded } from "./limits.mjs"
import { countQueries } from "./queries.mjs"
import { timeRendering } from "./rendering.mjs"
import { sayMeasured } from "./report.mjs"
import { answer } from "./requests.mjs"
import { gzipBytes, scriptsOf } from "./scripts.mjs"
import { signedIn } from "./session.mjs"
import { serveStage, setStage } from "./stage.mjs"
import { pagesOf } from "./subjects.mjs"
import { timePages } from "./timing.mjs"

/**
 * @typedef {import("./stage.mjs").Stage} Stage
 * @typedef {import("./subjects.mjs").Page} Page
 * @typedef {import("./queries.mjs").Queries} Queries
 * @typedef {Page & import("./timing.mjs").Timing & { queries: Queries, tenfold: Queries, scripts: number, render: number }} MeasuredPage
 * @typedef {{ at: string, machine: { cores: number, node: string, load: number }, emptyPage: number, pages: MeasuredPage[], costs: import("./costs.mjs").Cost[], large: import("./large-pages.mjs").Large, exceeded: string[] }} Report
 */

/**
 * Measures every page, prints a table, writes all of it to pages.json in the data folder. Returns whether the limits hold.
 * @param {import("../setup/places.mjs").Places} places
 */
export async function benchPages(places) {
  const stage = await setStage(places)
  const loading = () => fillStage(stage)
  await step("Ten times the claims, and texts", loading, () => "loaded")
  await step(
    "A debate as large as they come",
    () => fillLarge(stage),
    () => "loaded",
  )
  const building = () => emptyPageBytes(places, stage.log)
  const emptyPage = await step("Empty page", building, () => "built")
  const pages = await pagesOf(stage.databaseUrl, debate)
  const many = (await pagesOf(stage.databaseUrl, tenfold)).filter(({ path }) => path !== "/")
  const cookie = await signedIn(stage)
  const counting = () => countQueries(stage, [...pages, ...many], cookie)
  const queries = await step("Queries of each page", counting, ({ size }) => `${size} pages counted`)
  const { timings, costs, large, served } = await whileServed(stage, pages, many)
  const rendering = () => timeRendering(stage, pages, served)
  const renders = await step("The same trees from memory", rendering, ({ size }) => `${size} pages rendered`)
  const measured = pages.map((page) => ({
    ...page,
    ...known(timings, page.path),
    queries: known(queries, page.path),
    tenfold: known(queries, many.find(({ name }) => name === page.name)?.path ?? page.path),
    scripts: scriptBytes(stage, known(served, page.path)),
    render: known(renders, page.path),
  }))
  const report = reportOf(emptyPage, measured, costs, large)
  writeFileSync(join(places.data, "pages.json"), `${JSON.stringify(report, null, 2)}\n`)
  console.log(sayMeasured(report))
  return report.exceeded.length === 0
}

/**
 * What is measured at a running server: how long each page takes and what it sends, both by path, and what ten times the
 * claims cost the tables.
 * @param {Stage} stage
 * @param {Page[]} pages
 * @param {Page[]} many the same with ten times the claims
 */
async function whileServed(stage, pages, many) {
  const server = await serveStage(stage)
  const tables = many.filter(({ name }) => name.startsWith("table"))
  const paths = [...pages, ...tables].map(({ path }) => path)
  const timing = () => timePages(server, paths)
  const timings = await step("Answers, alone and eight at once", timing, ({ size }) => `${size} pages timed`)
  /** @param {Page} page @param {string} of the debate's slug */
  const table = async ({ path }, of) => ({
    timing: known(timings, path),
    afterChange: await timeAfterChange(stage, of, server.address + path),
  })
  const costs = []
  for (const page of pages) {
    const larger = tables.find(({ name }) => name === page.name)
    if (larger) costs.push(costOf(page.name, await table(page, debate), await table(larger, tenfold)))
  }
  const large = await step(
    "The large debate",
    () => timeLarge(stage, server),
    () => "timed",
  )
  const served = new Map()
  for (const { path } of pages) served.set(path, String(await answer(server.address + path)))
  await server.end()
  return { timings, costs, large, served }
}

/** @param {Stage} stage @param {string} html */
function scriptBytes(stage, html) {
  return gzipBytes(scriptsOf(html).map((address) => readFileSync(fileOf(stage.build, address))))
}

/** @template T @param {Map<string, T>} map @param {string} path @returns {T} */
function known(map, path) {
  const value = map.get(path)
  if (value === undefined) throw new Error(`${path} was not measured.`)
  return value
}

/** @param {number} emptyPage @param {MeasuredPage[]} pages @param {import("./costs.mjs").Cost[]} costs @param {import("./large-pages.mjs").Large} large @returns {Report} */
function reportOf(emptyPage, pages, costs, large) {
  const counted = pages.flatMap(({ name, queries, tenfold: more }) => [
    { page: name, tenfold: false, queries },
    { page: name, tenfold: true, queries: more },
  ])
  const scripts = pages.map(({ name, scripts: bytes }) => ({ page: name, more: bytes - emptyPage }))
  return {
    at: new Date().toISOString(),
    machine: { cores: availableParallelism(), node: process.version, load: loadavg()[0] ?? 0 },
    emptyPage,
    pages,
    costs,
    large,
    exceeded: exceeded({
      counted,
      scripts,
      costs,
      largest: {
        table: large.pages[0]?.timing.alone.median.median ?? Number.NaN,
        afterChange: large.pages[0]?.afterChange.median ?? Number.NaN,
        ...large.map,
      },
    }),
  }
}
