import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto"
import { type Cursor, readCursor } from "@/lib/feed"

const OLD_MS = 10 * 60 * 1000
const LENGTH = 64

function key(): Buffer {
  const secret = process.env.NEXTAUTH_SECRET
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: start through npm start.")
  return createHash("sha256").update(`place in the feed\n${secret}`).digest()
}

/**
 * A place in the feed as readers hold it, always of the same length and never twice the same: two places side by side
 * would say how much was written between them that their reader may not see.
 */
export function seal(cursor: Cursor, now = Date.now()): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", key(), nonce)
  const text = `${now} ${cursor}`.padEnd(LENGTH)
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url")
}

/** The place that was sealed within the last ten minutes; null for an older one, and for what we did not seal. */
export function unseal(text: string, now = Date.now()): Cursor | null {
  const bytes = Buffer.from(text, "base64url")
  if (bytes.length !== 28 + LENGTH) return null
  const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8")
    const [at, cursor] = plain.trim().split(" ")
    return now - Number(at) > OLD_MS ? null : readCursor(cursor!)
  } catch {
    return null
  }
}
