/**
 * The value below which so large a part of the numbers lies, by linear interpolation between the two nearest ranks
 * (Hyndman and Fan's type 7, as R and NumPy have it). Throws on no numbers.
 * @param {readonly number[]} numbers
 * @param {number} part from 0 to 1
 */
export function quantile(numbers, part) {
  if (numbers.length === 0) throw new RangeError("There is nothing to take a quantile of.")
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (sorted.length - 1) * part
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  return quantile(numbers, 0.5)
}

/**
 * One figure measured in several runs: their median, and how far apart they lie.
 * @typedef {{ median: number, least: number, most: number }} Figure
 */

/**
 * @param {readonly number[]} runs
 * @returns {Figure}
 */
export function figure(runs) {
  return { median: median(runs), least: Math.min(...runs), most: Math.max(...runs) }
}
