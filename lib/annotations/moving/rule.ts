import { staysWithin } from "../circle"
import type { Audience } from "../policy"

type Said = { authorId: string; audience: Audience }

/** What a move would do: which of the replies go along (their places in the list given), how many of those are by others
 * than whoever moves, and whether nobody hears more than before. */
type Move = { along: number[]; byOthers: number; narrower: boolean }

const same = (a: Audience, b: Audience) => staysWithin(a, b) && staysWithin(b, a)

/**
 * Moves a thread to another circle. To a narrower one all replies go along that were heard more widely; to a wider or
 * another one, those that were said to the same circle as the first remark. What was said to fewer stays as it is.
 */
export function moveOf(moverId: string, from: Audience, to: Audience, replies: readonly Said[]): Move {
  const narrower = staysWithin(to, from)
  const goes = (reply: Audience) =>
    narrower ? staysWithin(to, reply) && !same(to, reply) : same(reply, from)
  const along = replies.flatMap(({ audience }, at) => (goes(audience) ? [at] : []))
  return { along, byOthers: along.filter((at) => replies[at]!.authorId !== moverId).length, narrower }
}
