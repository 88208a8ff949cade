import { createHash } from "node:crypto"
import { cookies } from "next/headers"
import type { Actor } from "@/lib/actor"

const COOKIE = "disputatio-audience"
const YEAR = 365 * 24 * 60 * 60

/** A name for a person on this device that tells nobody who it is: drafts are kept under it. */
export function writerKey(userId: string): string {
  return createHash("sha256").update(`writer ${userId}`).digest("hex").slice(0, 24)
}

/** The audience that this person chose last in this browser, as a form's value; null before the first. */
export async function lastAudience(actor: Actor): Promise<string | null> {
  const [key, value] = ((await cookies()).get(COOKIE)?.value ?? "").split(" ", 2)
  return actor.userId && key === writerKey(actor.userId) && value ? value : null
}

/** Keeps the choice, for the next remark. */
export async function keepAudience(actor: Actor, value: string): Promise<void> {
  if (!actor.userId || (await lastAudience(actor)) === value) return
  const jar = await cookies()
  jar.set(COOKIE, `${writerKey(actor.userId)} ${value}`, { httpOnly: true, sameSite: "lax", maxAge: YEAR })
}
