/**
 * @typedef {import("./visiting.mjs").Visit} Visit
 * @typedef {{ here: Visit, there: Visit }} Pair the medians of our visits and of the peer's
 * @typedef {{ here: number, hereFew: number, there: number, thereFew: number }} Adding milliseconds to add one among many and among few
 * @typedef {{ review: Pair, book: Pair, adding: Adding, ways: import("./ways.mjs").Ways }} Reading
 */

/** What `npm run bench:reader` asserts; no test does, since a test must not depend on the machine's mood. */
export const limits = { review: 3, book: 10, taskMs: 50, growth: 1.5 }

/**
 * Each thing asked, as a sentence with its figure, and whether it holds.
 * @param {Reading} reading
 * @returns {{ said: string, holds: boolean }[]}
 */
export function judged({ review, book, adding, ways }) {
  return [
    faster("review", review, limits.review),
    faster("book", book, limits.book),
    ...[
      { name: "review", pair: review },
      { name: "book", pair: book },
    ].flatMap(({ name, pair: { here } }) => [
      task(`The longest task while the ${name} loads`, here.loading),
      task(`The longest task while one reads on in the ${name}`, here.reading),
      task(`The longest task while the ${name} is scrolled from end to end`, here.scrolling),
    ]),
    growth(adding.here / adding.hereFew),
    { said: "Find-in-page finds the last words of the book.", holds: ways.found },
    { said: "A link to a paragraph in the middle of the book arrives at its words.", holds: ways.arrives },
    { said: "The book and its marks are there without scripts.", holds: ways.plain },
  ]
}

/** @param {string} name @param {Pair} pair @param {number} least */
function faster(name, { here, there }, least) {
  const times = there.painted / here.painted
  const said = `The highlights of the ${name} are painted ${times.toFixed(1)} times sooner than the peer's; at least ${least} are asked.`
  return { said, holds: times >= least }
}

/** @param {string} what @param {number} duration */
function task(what, duration) {
  const said = `${what} takes ${duration === 0 ? `at most ${limits.taskMs}` : duration.toFixed(0)} ms; the limit is ${limits.taskMs} ms.`
  return { said, holds: duration <= limits.taskMs }
}

/** @param {number} ratio */
function growth(ratio) {
  const said = `Adding one among 10,000 costs ${ratio.toFixed(2)} times as much as among 100; below ${limits.growth} is asked.`
  return { said, holds: ratio < limits.growth }
}
