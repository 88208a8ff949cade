import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { noteChildren } from "./children.mjs"
import { SetupError } from "./plain-sentence.mjs"
import { endGroup, isRunning, processAt } from "./processes.mjs"

/** @typedef {import("./processes.mjs").Process} Process */
/** @typedef {{ owner: Process, address: string, children: Process[] }} Claim who uses a data folder, where it serves, what it has started */

/**
 * Reads who uses a data folder; null when nobody does, or when what is written there is not readable any more.
 * @param {string} path of running.json
 * @returns {Claim | null}
 */
export function readClaim(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch {
    return null
  }
}

/**
 * Is a start or a test run using this data folder now?
 * @param {string} path
 */
export function isClaimed(path) {
  const claim = readClaim(path)
  return claim !== null && isRunning(claim.owner)
}

/**
 * Takes the data folder for this process. Throws SetupError with `refusal` when another one holds it; ends what a killed
 * one left running. Returns the function that gives the folder back.
 * @param {string} path
 * @param {string} address where this one will serve, or ""
 * @param {(claim: Claim) => string} refusal
 */
export async function claimFolder(path, address, refusal) {
  const owner = processAt(process.pid)
  if (!owner) throw new Error("This process cannot see itself in the list of processes.")
  const earlier = readClaim(path)
  if (earlier && isRunning(earlier.owner)) throw new SetupError(refusal(earlier))
  await Promise.all((earlier?.children ?? []).map((child) => endGroup(child, 3)))
  rmSync(path, { force: true })

  /** @param {Process[]} children @param {string} flag */
  const write = (children, flag) =>
    writeFileSync(path, `${JSON.stringify({ owner, address, children })}\n`, { flag, mode: 0o600 })
  try {
    write([], "wx")
  } catch (error) {
    const other = readClaim(path)
    throw other ? new SetupError(refusal(other)) : error
  }
  noteChildren((children) => {
    if (readClaim(path)?.owner.since === owner.since) write(children, "w")
  })
  return () => rmSync(path, { force: true })
}
