import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { SetupError } from "./plain-sentence.mjs"

const needed = 400_000_000

/**
 * Makes the data folder and sees that it can be written and that there is room on its disk and on the repository's.
 * @param {string} folder
 * @param {string[]} alsoRoomIn further folders that will be written to
 */
export function readyDataFolder(folder, alsoRoomIn = []) {
  try {
    mkdirSync(folder, { recursive: true })
    const probe = join(folder, `.probe-${process.pid}`)
    writeFileSync(probe, "")
    rmSync(probe)
  } catch (error) {
    if (error instanceof Error && /ENOSPC|EDQUOT/.test(error.message)) throw error
    throw new SetupError(
      `The data folder ${folder} cannot be written. Give yourself the right to write there, or name another one: DISPUTATIO_DATA=folder npm start.`,
    )
  }
  for (const place of [folder, ...alsoRoomIn]) refuseFullDisk(place, freeBytes(place))
}

/** @param {string} folder */
function freeBytes(folder) {
  const disk = statfsSync(folder)
  return disk.bavail * disk.bsize
}

/**
 * Throws when fewer than 400 MB are free.
 * @param {string} folder
 * @param {number} free bytes
 */
export function refuseFullDisk(folder, free) {
  if (free >= needed) return
  throw new SetupError(
    `The disk of ${folder} has only ${Math.floor(free / 1_000_000)} MB left. Free at least 400 MB (a first start needs about 1.5 GB), then run the command again.`,
  )
}
