import { randomUUID } from "node:crypto"
import type { BrowserContext } from "@playwright/test"
import { encode } from "next-auth/jwt"
import type { Actor } from "@/lib/actor"
import { bodyOf } from "@/lib/annotations/body/text"
import { addRemark } from "@/lib/annotations/commands"
import type { Audience } from "@/lib/annotations/schema"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { pack } from "@/tests/e2e/pack"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"

// What these do is done by the process of the journeys, through the same commands as the pages use: for the web server
// that is another process.

export type Someone = Actor & { userId: string }

/** A new seminar on the debate with two members, and someone who does not belong to it. */
export async function aCircle() {
  const debate = await client().debate.findUniqueOrThrow({ where: { slug: pack.slug } })
  const seminar = await aSeminar(debate.id, `seminar-${randomUUID()}`)
  const ann = await aMember("Ann Elsewhere", debate.id, seminar)
  const bob = await aMember("Bob Reader", debate.id, seminar)
  return { seminar, ann, bob, eve: await aPerson("Eve Stranger") }
}

/** Has a person say something about a claim of the debate. Returns the remark's id. */
export async function sayAbout(
  claim: string,
  author: Someone,
  audience: Audience,
  words: string,
): Promise<string> {
  const { id: claimId } = await client().claim.findFirstOrThrow({
    where: { slug: claim, debate: { slug: pack.slug } },
    select: { id: true },
  })
  const said = { clientKey: newId(), target: { claimId }, audience, body: bodyOf(words) }
  return (await addRemark(author, said)).id
}

/** Signs a person in within a browser, as the sign-in page would. */
export async function signInAs(context: BrowserContext, { userId }: Someone, url: string): Promise<void> {
  const id = newId()
  await client().session.create({ data: { id, userId, version: 1, agent: "A journey" } })
  const value = await encode({ token: { sessionId: id }, secret: process.env.NEXTAUTH_SECRET! })
  await context.addCookies([{ name: "disputatio-session", value, url, httpOnly: true, sameSite: "Lax" }])
}
