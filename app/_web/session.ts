import { createHash } from "node:crypto"
import { cookies, headers } from "next/headers"
import { after } from "next/server"
import { decode, encode } from "next-auth/jwt"
import { cache } from "react"
import { SESSION_SECONDS, seenLongAgo } from "@/lib/accounts/lasting"
import { holderOfSession } from "@/lib/accounts/queries"
import { noteSeen } from "@/lib/accounts/sessions/commands"
import type { Actor } from "@/lib/actor"
import { readersTies, type Ties, tiesOf } from "@/lib/annotations/inbox/ties"

const SESSION_COOKIE = "disputatio-session"
const sha256 = (key: string) => createHash("sha256").update(key).digest("hex")

/** The cookie that holds the keys of debates open by link which this reader has followed, parted by dots. */
export const KEYS_COOKIE = "disputatio-keys"

function secret(): string {
  const value = process.env.NEXTAUTH_SECRET
  if (!value) throw new Error("NEXTAUTH_SECRET is not set: start through npm start.")
  return value
}

/** The id of the session in the signed token of this request, if there is one. */
export const sessionId = cache(async (): Promise<string | undefined> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value
  if (!token) return undefined
  const claims = await decode({ token, secret: secret() }).catch(() => null)
  return typeof claims?.sessionId === "string" ? claims.sessionId : undefined
})

const holder = cache(async (): Promise<{ actor: Actor; ties: Ties }> => {
  const jar = await cookies()
  const keys = jar.get(KEYS_COOKIE)?.value.split(".").filter(Boolean) ?? []
  const id = await sessionId()
  const { actor, seenAt, beside } = await holderOfSession(id, keys.map(sha256), readersTies)
  // Once the answer has gone, so that no page waits for it.
  if (id && seenAt && seenAt < seenLongAgo()) after(() => noteSeen(id))
  return { actor, ties: tiesOf(actor, beside) }
})

/** Whoever makes this request; looked up once in it. */
export const currentActor = async (): Promise<Actor> => (await holder()).actor

/** What whoever makes this request follows, and has not read; looked up with the actor. */
export const currentTies = async (): Promise<Ties> => (await holder()).ties

/** Gives this browser the signed token of a session; the token carries no more than the session's id. */
export async function keepSession(id: string): Promise<void> {
  const token = await encode({ token: { sessionId: id }, secret: secret(), maxAge: SESSION_SECONDS })
  const secure = (process.env.NEXTAUTH_URL ?? "").startsWith("https:")
  const jar = await cookies()
  jar.set(SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: "lax",
    secure,
    maxAge: SESSION_SECONDS,
    path: "/",
  })
}

/** Takes the token from this browser. */
export async function forgetSession(): Promise<void> {
  const jar = await cookies()
  jar.delete(SESSION_COOKIE)
}

/** What the browser says it is, for the list of sessions. */
export async function userAgent(): Promise<string> {
  return ((await headers()).get("user-agent") ?? "").slice(0, 300)
}

/** The hosts that this request names, as sent and as forwarded by a server before this one. */
export async function requestedHosts(): Promise<string[]> {
  const given = await headers()
  const forwarded = given.get("x-forwarded-host")?.split(",") ?? []
  return [given.get("host") ?? "", ...forwarded.map((host) => host.trim())]
}
