import { createHash, randomInt } from "node:crypto"

// No vowels, so that no word comes about; of letters and digits that look alike, one at most.
const LETTERS = "CDFGHJKMNPQRTVWXY23456789"
const GROUPS = [4, 3, 4]

const letter = () => LETTERS[randomInt(LETTERS.length)]!

/** A code by which a seminar is joined: eleven letters by chance, 51 bits, in three groups: "K7MQ-29T-HDWF". */
export function newCode(): string {
  return GROUPS.map((length) => Array.from({ length }, letter).join("")).join("-")
}

/** What is kept of a code: sha256 of its letters. Case, hyphens, spaces and full-width forms do not matter. */
export function hashOfCode(typed: string): string {
  const letters = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
  return createHash("sha256").update(letters).digest("hex")
}
