// Written in the plainest syntax, so that an old Node reads it and says the sentence instead of a syntax error.

/** The oldest Node that runs everything here, as package.json's `engines` says. */
export const oldestNode = "20.19"

/**
 * Takes a version such as "v18.2.0" and returns the sentence that refuses it, or "" when it is new enough.
 * @param {string} version
 */
export function nodeTooOld(version) {
  const have = numberOf(version)
  const need = numberOf(oldestNode)
  if (have >= need) return ""
  return `Disputatio needs Node ${oldestNode} or newer, and this is ${version}. Install a newer one from https://nodejs.org, then run the command again.`
}

/** @param {string} version */
function numberOf(version) {
  const parts = version.replace("v", "").split(".")
  return Number(parts[0]) * 1000 + Number(parts[1])
}

/**
 * Ends the process with that sentence when its Node is too old.
 * @param {{ version: string, exit: (code: number) => void }} running
 */
export function refuseOldNode(running) {
  const sentence = nodeTooOld(running.version)
  if (!sentence) return
  console.error(sentence)
  running.exit(1)
}
