/**
 * Milliseconds as people read them: "0.3 s", "2 min 5 s".
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/**
 * Does one step and prints one line for it: what it is, how it went, how long it took. Returns what the work returned.
 * @template T
 * @param {string} what
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => string} outcome how it went, in a few words
 * @returns {Promise<T>}
 */
export async function step(what, work, outcome) {
  const began = performance.now()
  process.stdout.write(`${what}: `)
  try {
    const result = await work()
    process.stdout.write(`${outcome(result)} (${duration(performance.now() - began)})\n`)
    return result
  } catch (error) {
    process.stdout.write(`stopped (${duration(performance.now() - began)})\n`)
    throw error
  }
}
