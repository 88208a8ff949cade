import { createHash } from "node:crypto"

type Words = { exact: string; prefix?: string | null; suffix?: string | null; locator?: string | null }

/** sha256 in hex of the words, their context and place: the same words at the same place are one passage. */
export function fingerprint({ exact, prefix, suffix, locator }: Words): string {
  const parts = [exact, prefix || null, suffix || null, locator || null]
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex")
}
