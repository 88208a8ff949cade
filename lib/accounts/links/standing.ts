import { createHash } from "node:crypto"
import type { Prisma } from "@/lib/generated/prisma/client"
import { provenSince } from "../lasting"

/** What those are told who must prove themselves by a link first. */
export const PROVE_BY_LINK =
  "Sign in by a link in an e-mail first; for ten minutes after that you can do this."

/** A token as it is kept. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/** The link of a token, while it can still be followed. */
export function standingLink(token: string) {
  const standing = { purpose: "SIGN_IN" as const, usedAt: null, expiresAt: { gt: new Date() } }
  return { hash: hashOfToken(token), ...standing } satisfies Prisma.OneTimeTokenWhereInput
}

/** A session that came in by link a short while ago. */
export function provenSession(id: string) {
  return { id, endedAt: null, reauthAt: { gt: provenSince() } } satisfies Prisma.SessionWhereInput
}
