import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import type { LetterPace, NoticeReason } from "@/lib/generated/prisma/enums"
import * as input from "./schema"
import { ownerOf } from "./token"

const TO_ME: NoticeReason[] = ["MENTION", "ANSWER", "WRITTEN", "PROPOSAL"]

/** Changes when letters come: about what mentions or answers one, and about what one follows. */
export async function changePaces(actor: Actor, given: input.ChangePaces): Promise<void> {
  const { toMe, followed } = input.changePaces.parse(given)
  const userId = selfOf(actor)
  await inTransaction((tx) => setPaces(tx, userId, toMe, followed))
}

/** Turns all letters off for whoever a letter's token belongs to, signed in or not; `not_found` for another token. Off
 * already: nothing changes. */
export async function turnOff(token: string): Promise<void> {
  const userId = ownerOf(token)
  if (!userId) throw notFound("letter")
  await inTransaction((tx) => setPaces(tx, userId, "NEVER", "NEVER"))
}

async function setPaces(tx: Db, userId: string, toMe: LetterPace, followed: LetterPace): Promise<void> {
  const { count } = await tx.user.updateMany({
    where: {
      id: userId,
      erasedAt: null,
      OR: [{ lettersToMe: { not: toMe } }, { lettersFollowed: { not: followed } }],
    },
    data: { lettersToMe: toMe, lettersFollowed: followed, version: { increment: 1 } },
  })
  const off = [...(toMe === "NEVER" ? TO_ME : []), ...(followed === "NEVER" ? (["FOLLOW"] as const) : [])]
  await tx.notification.deleteMany({ where: { userId, channel: "MAIL", sentAt: null, reason: { in: off } } })
  if (count > 0) await record(tx, { userId }, "account.letters-changed", { kind: "user", id: userId })
}
