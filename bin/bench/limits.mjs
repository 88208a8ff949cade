/** The limits that `npm run bench:pages`, `bench:write` and `bench:live` assert; no test does, since a test must not depend on the machine's mood. */
export const limits = {
  queries: 8,
  // A source that no reader has opened since the server began: session, debate and its content, as for every page; then its blocks, its
  // text, the places of its evidence, what has happened since, threads, links and tags; where much is said, the words of the first
  // threads and what they link to.
  sourceQueries: 12,
  scriptBytes: 30 * 1024,
  tenfoldCost: 6,
  writingPart: 0.5,
  deliveryMs: 300,
  tableMs: 300,
  mapMs: 3000,
  mapTaskMs: 200,
}

/**
 * @typedef {import("./queries.mjs").Queries} Queries
 * @typedef {{ page: string, tenfold: boolean, queries: Queries }} Counted
 * @typedef {{ page: string, more: number }} Scripts gzip bytes beyond an empty page's
 * @typedef {{ page: string, ratio: number }} Cost how many times as long as with a tenth of the claims
 * @typedef {{ table: number, afterChange: number, layout: number, longest: number }} Largest milliseconds of the table and of the map of the largest debate
 */

/**
 * What exceeds a limit, each as a sentence; nothing when all hold.
 * @param {{ counted: Counted[], scripts: Scripts[], costs: Cost[], largest: Largest }} measured
 * @returns {string[]}
 */
export function exceeded({ counted, scripts, costs, largest }) {
  return [
    ...counted.flatMap(tooManyQueries),
    ...counted.flatMap(({ page, tenfold, queries }) => growth(page, tenfold, queries, counted)),
    ...scripts
      .filter(({ more }) => more > limits.scriptBytes)
      .map(
        ({ page, more }) =>
          `${page}: ${inKilobytes(more)} of JavaScript more than an empty page; the limit is ${inKilobytes(limits.scriptBytes)}.`,
      ),
    ...costs
      .filter(({ ratio }) => ratio > limits.tenfoldCost)
      .map(
        ({ page, ratio }) =>
          `${page}: ten times the claims cost ${ratio.toFixed(1)} times as much; the limit is ${limits.tenfoldCost} times.`,
      ),
    ...tooLong("The table of the largest debate", largest.table, limits.tableMs),
    ...tooLong("The same just after a change", largest.afterChange, limits.tableMs),
    ...tooLong("Its map, from data to picture,", largest.layout, limits.mapMs),
    ...tooLong("The longest task while that is drawn", largest.longest, limits.mapTaskMs),
  ]
}

/** @param {string} what @param {number} took @param {number} most */
function tooLong(what, took, most) {
  return took > most ? [`${what} takes ${took.toFixed(0)} ms; the limit is ${most} ms.`] : []
}

/** @param {Counted} counted */
function tooManyQueries({ page, tenfold, queries }) {
  const most = Math.max(...Object.values(queries))
  const of = tenfold ? `${page} with ten times the claims` : page
  const limit = page.startsWith("source") ? limits.sourceQueries : limits.queries
  return most > limit ? [`${of}: ${most} queries; the limit is ${limit}.`] : []
}

// However large the debate, a page asks as often.
/** @param {string} page @param {boolean} tenfold @param {Queries} queries @param {Counted[]} counted */
function growth(page, tenfold, queries, counted) {
  const plain = counted.find((other) => other.page === page && !other.tenfold)?.queries
  if (!tenfold || !plain) return []
  const more = /** @type {const} */ (["cold", "warm", "anonymous"]).filter((way) => queries[way] > plain[way])
  return more.map(
    (way) => `${page}: ${queries[way]} queries (${way}) with ten times the claims, ${plain[way]} without.`,
  )
}

/** @param {number} bytes */
export function inKilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`
}
