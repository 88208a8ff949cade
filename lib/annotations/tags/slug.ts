import { createHash } from "node:crypto"

const LONGEST = 60

/**
 * What stands in an address for a word, from its folded form: its Latin letters and digits, joined by hyphens; where other
 * signs say more, with six digits of the sha256 of the word. So the same word has the same slug in every vocabulary, but
 * for one that is taken there: "error", "error-2".
 */
export function slugOf(folded: string, taken: ReadonlySet<string>): string {
  const letters = folded
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "")
  const whole = /^[a-z0-9 -]+$/.test(folded)
  const mark = createHash("sha256").update(folded).digest("hex").slice(0, 6)
  const base = whole && letters ? letters : [letters, mark].filter(Boolean).join("-")
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number++
  return `${base}-${number}`
}
