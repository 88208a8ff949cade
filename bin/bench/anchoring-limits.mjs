/** The limits that `npm run bench:anchor` asserts; times are those of approx-string-match in the same run. */
export const limits = {
  faster: 200,
  exactFaster: 1,
  right: { "3 % edited": 0.995, "12 % edited": 0.99 },
  bytes: 24,
  left: 1,
}

/**
 * @typedef {import("@/tests/bench/anchoring/measure").Measured} Measured
 * @typedef {import("@/tests/bench/anchoring/measure").Memory} Memory
 */

/**
 * What exceeds a limit, each as a sentence; nothing when all hold. Speed is asked of the longest text.
 * @param {{ measured: Measured[], memory: Memory[] }} report
 * @returns {string[]}
 */
export function exceededBy({ measured, memory }) {
  const longest = Math.max(...measured.map(({ units }) => units))
  return [
    ...measured.filter(({ units }) => units === longest).flatMap(tooSlow),
    ...measured.filter(({ units }) => units === longest).flatMap((one) => growsTooFast(one, measured)),
    ...measured.flatMap(tooOftenWrong),
    ...memory.flatMap(tooLarge),
  ]
}

/** @param {Measured} measured */
function tooSlow({ kind, own, peer }) {
  const least = kind.endsWith("edited") ? limits.faster : kind === "exact" ? limits.exactFaster : 0
  return peer / own < least
    ? [`${kind}: ${(peer / own).toFixed(1)} times as fast; the limit is ${least} times.`]
    : []
}

/** @param {Measured} measured @param {Measured[]} all */
function growsTooFast({ kind, units, own }, all) {
  const shortest = all.filter((one) => one.kind === kind).sort((a, b) => a.units - b.units)[0]
  if (!shortest || shortest.units === units || own / shortest.own < units / shortest.units) return []
  const [cost, size] = [own / shortest.own, units / shortest.units].map((times) => times.toFixed(1))
  return [`${kind}: a quotation costs ${cost} times as much in a text ${size} times as long.`]
}

/** @param {Measured} measured */
function tooOftenWrong({ kind, units, right, believed }) {
  const text = `${kind}, ${units} characters`
  if (kind === "deleted" || kind === "twin")
    return believed > 0 ? [`${text}: ${inPercent(believed)} are believed in silence; none may be.`] : []
  const least = kind === "exact" ? 1 : limits.right[kind]
  return right < least
    ? [`${text}: ${inPercent(right)} in the right place; the limit is ${inPercent(least)}.`]
    : []
}

/** @param {Memory} memory */
function tooLarge({ units, index, left }) {
  const text = `The index of ${units} characters`
  return [
    ...(index > limits.bytes
      ? [`${text} takes ${index.toFixed(1)} bytes for each; the limit is ${limits.bytes}.`]
      : []),
    ...(left > limits.left
      ? [`${text} leaves ${left.toFixed(1)} bytes for each when it is used no more.`]
      : []),
  ]
}

/** @param {number} part */
export function inPercent(part) {
  return `${(part * 100).toFixed(1)} %`
}
