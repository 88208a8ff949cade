import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { startChild } from "./children.mjs"
import { appendLog, readyLog } from "./log.mjs"
import { root } from "./places.mjs"
import { CommandFailed } from "./plain-sentence.mjs"

/** @typedef {{ log: string, env?: NodeJS.ProcessEnv, cwd?: string, show?: boolean }} RunOptions */

const keptOutput = 20_000

/**
 * Runs a program to its end; what it prints goes to the log, and to the screen too with `show`. Returns what it printed
 * on standard output; throws CommandFailed when it ends badly or cannot be started.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<string>}
 */
export function run(command, args, { log, env, cwd, show = false }) {
  readyLog(log)
  appendLog(log, `\n$ ${[command, ...args].join(" ")}\n`)
  const colour = show && process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: "1" } : {}
  const child = startChild(command, args, {
    env: { ...(env ?? process.env), ...colour },
    cwd,
    output: "pipe",
  })
  let printed = ""
  let everything = ""
  /** @param {Buffer} chunk @param {NodeJS.WriteStream} screen */
  const take = (chunk, screen) => {
    if (screen === process.stdout) printed += chunk
    everything = (everything + chunk).slice(-keptOutput)
    appendLog(log, chunk)
    if (show) screen.write(chunk)
  }
  child.stdout?.on("data", (chunk) => take(chunk, process.stdout))
  child.stderr?.on("data", (chunk) => take(chunk, process.stderr))
  return new Promise((resolve, reject) => {
    const name = [command === process.execPath ? "node" : command, ...args.slice(0, 2)]
      .join(" ")
      .replaceAll(`${root}/`, "")
    child.once("error", (error) =>
      reject(new CommandFailed(`${name} could not be started.`, error.message, log)),
    )
    child.once("close", (code, signal) => {
      if (code === 0) resolve(printed)
      else reject(new CommandFailed(`${name} ended with ${signal ?? `code ${code}`}.`, everything, log))
    })
  })
}

/**
 * Runs a script with this same Node.
 * @param {string[]} args
 * @param {RunOptions} options
 */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}

/**
 * Runs one of the repository's TypeScript files.
 * @param {string[]} args path from the root, then its arguments
 * @param {RunOptions} options
 */
export function runTypeScript([file = "", ...args], options) {
  return runNode(["--import", "tsx", join(root, file), ...args], options)
}

/**
 * The path of a program that an installed package brings, as its package.json's `bin` says.
 * @param {string} name of the package
 * @param {string} [program] when it brings several
 * @returns {string}
 */
export function programOf(name, program) {
  const at = join(root, "node_modules", name, "package.json")
  const { bin } = createRequire(import.meta.url)(at)
  const path = typeof bin === "string" ? bin : program ? bin[program] : Object.values(bin)[0]
  return join(dirname(at), path)
}
