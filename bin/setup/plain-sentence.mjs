/** A refusal whose message is already the one plain sentence that says what to do. */
export class SetupError extends Error {
  /**
   * @param {string} sentence
   * @param {number} exitCode 1, or 2 for a wrong way of calling
   */
  constructor(sentence, exitCode = 1) {
    super(sentence)
    this.name = "SetupError"
    this.exitCode = exitCode
  }
}

/** A program that ended badly: what it printed last, and where the rest is. */
export class CommandFailed extends Error {
  /**
   * @param {string} message
   * @param {string} output
   * @param {string} [log] path of the log
   */
  constructor(message, output, log) {
    super(message)
    this.name = "CommandFailed"
    this.output = output
    this.log = log
  }
}

/** @typedef {Error & { code?: string, path?: string, port?: number, output?: string, log?: string }} Failure */

/** @type {{ when: (failure: Failure, text: string) => boolean, say: (failure: Failure) => string }[]} */
const known = [
  { when: (failure) => failure instanceof SetupError, say: (failure) => failure.message },
  {
    when: (failure, text) =>
      failure.code === "53100" || /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(text),
    say: () =>
      "The disk is full. Free some space (a first start needs about 1.5 GB), then run the command again.",
  },
  {
    when: (failure) => ["EACCES", "EPERM", "EROFS"].includes(failure.code ?? "") && Boolean(failure.path),
    say: (failure) =>
      `${failure.path} cannot be written by this user. Give yourself the right to write there, then run the command again.`,
  },
]

/**
 * Takes whatever was thrown and returns what to print: one plain sentence for a known failure,
 * else the error's message, the last lines its program printed and where the log is.
 * @param {unknown} thrown
 */
export function plainSentence(thrown) {
  const failure = /** @type {Failure} */ (thrown instanceof Error ? thrown : new Error(String(thrown)))
  const text = [failure.code, failure.message, failure.output].join("\n")
  const rule = known.find((candidate) => candidate.when(failure, text))
  if (rule) return rule.say(failure)
  const lastLines = (failure.output ?? "").trim().split("\n").slice(-12).join("\n")
  const where = failure.log ? `The log is ${failure.log}` : ""
  return [failure.message, lastLines, where].filter(Boolean).join("\n")
}

/**
 * The exit code that goes with it.
 * @param {unknown} thrown
 */
export function exitCodeOf(thrown) {
  return thrown instanceof SetupError ? thrown.exitCode : 1
}
