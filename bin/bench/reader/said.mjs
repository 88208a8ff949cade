import { inColumns } from "../report.mjs"

/**
 * @typedef {import("./limits.mjs").Reading} Reading
 * @typedef {import("./visiting.mjs").Visit} Visit
 */

/**
 * The figures as a table, and each limit with whether it holds.
 * @param {{ cores: number, node: string, load: number }} machine
 * @param {Reading} reading
 * @param {{ said: string, holds: boolean }[]} judgements
 */
export function sayReading({ cores, node, load }, { review, book, adding }, judgements) {
  return [
    `\n${cores} cores, Node ${node}, load ${load.toFixed(1)}. Medians of visits in a browser of its own each (seven to the review, three to the book); milliseconds from navigation.\n`,
    inColumns([
      [
        "",
        "painted",
        "answers input",
        "longest task: loading",
        "reading on",
        "end to end",
        "heap",
        "sent",
        "to add one",
        "among 100",
      ],
      ["review, here", ...figures(review.here)],
      ["review, peer", ...figures(review.there)],
      ["book, here", ...figures(book.here), ...round(adding.here, adding.hereFew)],
      ["book, peer", ...figures(book.there), ...round(adding.there, adding.thereFew)],
    ]),
    "\nHere one more annotation goes to the server and back; the peer's stays in the page.\n",
    ...judgements.map(({ said, holds }) => `${holds ? "pass" : "FAIL"}  ${said}`),
  ].join("\n")
}

/** @param {Visit} visit */
function figures({ painted, answers, loading, reading, scrolling, heap, bytes }) {
  return [...round(painted, answers), ...tasks(loading, reading, scrolling), ...inMegabytes(heap, bytes)]
}

const round = (/** @type {number[]} */ ...numbers) => numbers.map((number) => number.toFixed(0))

const tasks = (/** @type {number[]} */ ...durations) =>
  durations.map((duration) => (duration === 0 ? "≤ 50" : duration.toFixed(0)))

const inMegabytes = (/** @type {number[]} */ ...bytes) =>
  bytes.map((number) => `${(number / 2 ** 20).toFixed(1)} MB`)
