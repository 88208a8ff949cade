import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** The root of the repository, absolute, without a slash at the end. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "")

/**
 * Takes the data folder (relative to the current folder, or absolute) and returns where each thing in it lies.
 * @param {string} folder
 */
export function placesIn(folder) {
  const data = resolve(folder)
  return {
    data,
    logs: join(data, "logs"),
    postgres: join(data, "postgres"),
    running: join(data, "running.json"),
    secret: join(data, "secret"),
  }
}

/** @typedef {ReturnType<typeof placesIn>} Places */
