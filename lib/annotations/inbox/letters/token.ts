import { createHmac, timingSafeEqual } from "node:crypto"
import { isId } from "@/lib/ids"

function signature(userId: string): string {
  const secret = process.env.NEXTAUTH_SECRET
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: start through npm start.")
  return createHmac("sha256", secret).update(`letters off ${userId}`).digest("base64url")
}

/** The token that turns somebody's letters off, and does nothing else: it stays good, since letters are kept for years. */
export function tokenFor(userId: string): string {
  return `${userId}.${signature(userId)}`
}

/** Whose letters a token turns off; null for a token that was not made here. */
export function ownerOf(token: string): string | null {
  const [userId = "", signed = "", ...more] = token.split(".")
  if (more.length > 0 || !isId(userId)) return null
  const [given, made] = [Buffer.from(signed), Buffer.from(signature(userId))]
  return given.length === made.length && timingSafeEqual(given, made) ? userId : null
}
