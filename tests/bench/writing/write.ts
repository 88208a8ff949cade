import pg from "pg"
import { type Actor, person } from "@/lib/actor"
import type { Body } from "@/lib/annotations/body/schema"
import { addRemark } from "@/lib/annotations/commands"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"

/** Writes per second in one slice of time: through the command, and as a bare transaction of the same rows. */
export type Slice = { writers: number; bare: number; command: number }
type Plan = { writers: number[]; runs: number; milliseconds: number }

const text = "Taking sides with anguish could still mean that he saw no other way. I would answer: in part."
const body: Body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] }

async function writerOn(claim: string): Promise<{ actor: Actor & { userId: string }; claim: Claim }> {
  const { id, debateId, questionId } = await client().claim.findFirstOrThrow({ where: { slug: claim } })
  const userId = newId()
  await client().user.create({ data: { id: userId, name: "A writer" } })
  const powers = {
    name: "A writer",
    administers: false,
    curates: new Set<string>(),
    memberships: [],
    keys: [],
  }
  return {
    actor: person({ userId, ...powers }) as Actor & { userId: string },
    claim: { id, debateId, questionId },
  }
}

type Claim = { id: string; debateId: string; questionId: string }

const throughCommand = (actor: Actor, claim: Claim) => () =>
  addRemark(actor, {
    clientKey: newId(),
    target: { claimId: claim.id },
    audience: { visibility: "EVERYONE" },
    body,
  })

// The same two rows, with nothing asked and nothing checked.
const bareTransaction = (pool: pg.Pool, authorId: string, claim: Claim) => async () => {
  const connection = await pool.connect()
  const id = newId()
  await connection.query("BEGIN")
  await connection.query(
    `INSERT INTO "Annotation" (id, "debateId", "authorId", visibility, body, "bodyText", "clientKey", "unlockScope", "claimId", "updatedAt")
     VALUES ($1, $2, $3, 'EVERYONE', $4, $5, $6, $7, $8, now())`,
    [
      id,
      claim.debateId,
      authorId,
      JSON.stringify(body),
      text,
      newId(),
      `question:${claim.questionId}`,
      claim.id,
    ],
  )
  await connection.query(
    `INSERT INTO "Event" ("actorId", "debateId", verb, "subjectKind", "subjectId", data)
     VALUES ($1, $2, 'annotation.added', 'annotation', $3, '{}')`,
    [authorId, claim.debateId, id],
  )
  await connection.query("COMMIT")
  connection.release()
}

async function perSecond(
  write: () => Promise<unknown>,
  writers: number,
  milliseconds: number,
): Promise<number> {
  const began = performance.now()
  let written = 0
  const one = async () => {
    while (performance.now() - began < milliseconds) {
      await write()
      written++
    }
  }
  await Promise.all(Array.from({ length: writers }, one))
  return (written * 1000) / (performance.now() - began)
}

/** Measures both ways in turn, so that both meet the same machine; leaves nothing behind. */
async function measure(claimSlug: string, { writers, runs, milliseconds }: Plan): Promise<Slice[]> {
  const { actor, claim } = await writerOn(claimSlug)
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
  const [command, bare] = [throughCommand(actor, claim), bareTransaction(pool, actor.userId, claim)]
  for (const warm of [command, bare]) await perSecond(warm, 2, milliseconds / 4)
  const slices: Slice[] = []
  for (const many of writers)
    for (let run = 0; run < runs; run++) {
      const measured = await perSecond(bare, many, milliseconds)
      slices.push({ writers: many, bare: measured, command: await perSecond(command, many, milliseconds) })
    }
  await client().annotation.deleteMany({ where: { authorId: actor.userId } })
  await client()
    .event.deleteMany({ where: { actorId: actor.userId } })
    .catch(() => {})
  await pool.end()
  await client().$disconnect()
  return slices
}

const [claim, plan] = process.argv.slice(2)
if (claim && plan) process.stdout.write(JSON.stringify(await measure(claim, JSON.parse(plan))))
