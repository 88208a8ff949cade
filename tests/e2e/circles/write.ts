import { encode } from "next-auth/jwt"
import { actorOfSession } from "@/lib/accounts/queries"
import { assess } from "@/lib/annotations/assessments/commands"
import { addRemark, changeAudience, editRemark } from "@/lib/annotations/commands"
import type { Target } from "@/lib/annotations/schema"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { indexEvents } from "@/lib/search/commands"
import { saying, toMyself, toSeminar } from "@/tests/support/remarks"
import type { Circles, Said } from "./circles"

// What the journey of the doors has done for it by the product's own commands, in a process of its own:
//   make: two seminars on the debate that ships, two people of the one, a third of the other
//   say {circles}: the first says something everywhere in their seminar, and something to nobody

async function debate() {
  return client().debate.findUniqueOrThrow({ where: { slug: "victor-serge" } })
}

async function aSeminarOf(debateId: string, name: string): Promise<string> {
  const id = newId()
  await client().seminar.create({ data: { id, debateId, slug: `circle-${id}`, name } })
  return id
}

async function someoneIn(debateId: string, seminarId: string, name: string) {
  const [userId, sessionId] = [newId(), newId()]
  await client().user.create({ data: { id: userId, name, emailNorm: `${userId}@example.org` } })
  await client().member.create({
    data: { id: newId(), debateId, seminarId, userId, role: "PARTICIPANT" },
  })
  await client().session.create({ data: { id: sessionId, userId, version: 1 } })
  const cookie = await encode({ token: { sessionId }, secret: process.env.NEXTAUTH_SECRET! })
  return { name, sessionId, cookie: `disputatio-session=${cookie}` }
}

async function make(): Promise<Circles> {
  const { id } = await debate()
  const mark = newId().slice(-8)
  const names = { circle: `The inner circle ${mark}`, another: `Another circle ${mark}` }
  const [seminar, another] = [await aSeminarOf(id, names.circle), await aSeminarOf(id, names.another)]
  return {
    mark,
    seminar: { id: seminar, name: names.circle, slug: `circle-${seminar}` },
    speaker: await someoneIn(id, seminar, `Speaker ${mark}`),
    listener: await someoneIn(id, seminar, "A listener"),
    outsider: await someoneIn(id, another, "An outsider"),
  }
}

async function targets(): Promise<Target[]> {
  const of = await debate()
  const claim = await client().claim.findFirstOrThrow({
    where: { slug: "cheka-serge-error-1947" },
    include: { evidence: { where: { deletedAt: null }, take: 1 } },
  })
  const relation = await client().relation.findFirstOrThrow({
    where: { OR: [{ fromId: claim.id }, { toId: claim.id }], deletedAt: null },
  })
  const edition = await client().edition.findFirstOrThrow({
    where: { kind: "EXCERPTS", withdrawnAt: null, source: { slug: "gray-2012" }, debateId: of.id },
    include: { blob: true },
    orderBy: { number: "desc" },
  })
  const words = { editionId: edition.id, start: 0, end: 25, exact: edition.blob.text.slice(0, 25) }
  return [
    { claimId: claim.id },
    { questionId: claim.questionId },
    { evidenceId: claim.evidence[0]!.id },
    { relationId: relation.id },
    { words },
  ]
}

async function say({ mark, seminar, speaker }: Circles): Promise<Said> {
  const actor = await actorOfSession(speaker.sessionId, [])
  const add = async (target: Target, audience = toSeminar(seminar.id), text = `A word among us, ${mark}.`) =>
    (await addRemark(actor, { clientKey: newId(), target, audience, body: saying(text) })).id
  const all = await targets()
  const ids: string[] = []
  for (const target of all) ids.push(await add(target))
  ids.push(await add({ parentId: ids[0]! }))
  for (const target of all) ids.push(await add(target, toMyself, `A word to nobody, ${mark}.`))
  ids.push(await add(all[0]!, toMyself, `A word opened later, ${mark}.`))
  await editRemark(actor, { id: ids[0]!, version: 1, body: saying(`A better word among us, ${mark}.`) })
  await changeAudience(actor, { id: ids.at(-1)!, version: 1, audience: toSeminar(seminar.id) })
  const [, , evidence] = all
  if (evidence && "evidenceId" in evidence)
    await assess(actor, {
      ...evidence,
      verdict: "NO",
      reason: `A reason among us, ${mark}.`,
      seminarId: seminar.id,
    })
  await indexEvents(ids.map((id) => ({ subjectKind: "annotation", subjectId: id })))
  return { ids }
}

const [verb, given] = process.argv.slice(2)
process.stdout.write(JSON.stringify(verb === "make" ? await make() : await say(JSON.parse(given!))))
await client().$disconnect()
process.exit(0)
