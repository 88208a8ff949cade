import { spawn } from "node:child_process"
import { root } from "./places.mjs"
import { endGroup, processAt, signalGroup } from "./processes.mjs"

/** @typedef {import("./processes.mjs").Process} Process */

/** @type {Map<number, Process>} */
const running = new Map()
/** @type {(list: Process[]) => void} */
let noted = () => {}

/**
 * Has every change in the list of running programs told to `note`, so that it can be kept where the next start finds it.
 * @param {(list: Process[]) => void} note
 */
export function noteChildren(note) {
  noted = note
}

/**
 * Starts a program in a process group of its own (Ctrl-C reaches only us, and we end the programs in order) and keeps
 * it in the list until it ends. Its standard input is empty.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, output: "pipe" | "inherit" }} options
 */
export function startChild(command, args, { env = process.env, cwd = root, output }) {
  const detached = process.platform !== "win32"
  const child = spawn(command, args, { cwd, env, detached, stdio: ["ignore", output, output] })
  const known = child.pid ? processAt(child.pid) : null
  if (known) {
    running.set(known.pid, known)
    noted([...running.values()])
    child.once("exit", () => {
      running.delete(known.pid)
      noted([...running.values()])
    })
  }
  return child
}

/** Ends every program still running, politely first; resolves when they are gone. */
export async function endChildren() {
  await Promise.all([...running.values()].map((child) => endGroup(child)))
}

/** Ends them at once, without waiting. */
export function killChildren() {
  for (const child of running.values()) signalGroup(child.pid, "SIGKILL")
}
