import type { Actor } from "@/lib/actor"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"

type Signed = Actor & { userId: string }

/**
 * Writes remarks of every circle on a question of the debate, all by one author: for oneself, for everyone, in the seminar
 * (two wait for one's own word), and one-to-one with the author and with others; some hidden, one removed.
 */
export async function remarksInAllCircles(
  debateId: string,
  seminarId: string,
  author: Signed,
  others: readonly Signed[] = [],
): Promise<void> {
  const question = await client().question.findFirstOrThrow({ where: { debateId, deletedAt: null } })
  const hidden = { hiddenAt: new Date(), hiddenById: author.userId }
  const inSeminar = { visibility: "SEMINAR", seminarId }
  const alone = (withId: string) => ({
    visibility: "WITH_INSTRUCTORS",
    seminarId,
    unlockScope: "cheka",
    withId,
  })
  const all = [
    { visibility: "ONLY_ME" },
    { visibility: "EVERYONE" },
    { visibility: "EVERYONE", ...hidden },
    { visibility: "EVERYONE", deletedAt: new Date() },
    inSeminar,
    { ...inSeminar, ...hidden },
    { ...inSeminar, unlockScope: "cheka" },
    { ...inSeminar, unlockScope: "kronstadt" },
    { ...alone(author.userId), ...hidden },
    ...[author, ...others].map(({ userId }) => alone(userId)),
  ]
  for (const values of all) {
    const said = { authorId: author.userId, body: {}, bodyText: "Words.", questionId: question.id }
    const data = { id: newId(), debateId, clientKey: newId(), ...said, ...values }
    await client().annotation.create({ data: data as never })
  }
}
