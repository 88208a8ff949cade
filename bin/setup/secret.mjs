import { randomBytes } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"

/**
 * Returns the secret that signs sessions: made once, kept in a file that only its owner can read.
 * @param {string} path
 */
export function readySecret(path) {
  try {
    writeFileSync(path, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error
  }
  return readFileSync(path, "utf8").trim()
}
