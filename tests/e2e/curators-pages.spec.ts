import { client } from "@/lib/db"
import { violations } from "@/tests/e2e/accessibility"
import { signInAs } from "@/tests/e2e/elsewhere"
import { expect, phone, test } from "@/tests/e2e/fixtures"
import { base, pack } from "@/tests/e2e/pack"
import { aPerson } from "@/tests/support/actors"

test.use({ viewport: phone })

const [question, voice, term, source] = [
  pack.questions[0]!,
  pack.voices[0]!,
  pack.terms[0]!,
  pack.sources[0]!,
]
const claim = pack.claims.find((each) => each.evidence.length > 1)!

/** The pages on which one row is changed, one of each kind. */
async function changing(debateId: string): Promise<string[]> {
  const db = client()
  const of = { where: { debateId, deletedAt: null }, select: { id: true } }
  const rows = {
    position: await db.position.findFirst(of),
    silence: await db.silence.findFirst(of),
    evidence: await db.evidence.findFirst(of),
    relation: await db.relation.findFirst(of),
    factDispute: await db.factDispute.findFirst(of),
    work: await db.work.findFirst(of),
    source: await db.source.findFirst(of),
  }
  return Object.entries(rows).map(([kind, row]) => `curate/change/${kind}/${row!.id}`)
}

const kinds = [
  "question",
  "position",
  "voice",
  "work",
  "source",
  "claim",
  "relation",
  "silence",
  "factDispute",
]

const lists = [
  ...["", "/debate", "/questions", "/voices", "/sources", "/claims", "/facts", "/checks", "/history"].map(
    (part) => `curate${part}`,
  ),
  `curate/questions/${question.id}`,
  `curate/voices/${voice.id}`,
  `curate/claims/${claim.id}`,
  `curate/claims?on=${question.id}`,
  `curate/history?of=claim:${claim.id}`,
  "proposals",
  "readings",
  "snapshots",
]

const forms = [
  `curate/merge?claim=${claim.id}`,
  `curate/merge?claim=${claim.id}&into=${pack.claims.find(({ id }) => id !== claim.id)!.id}`,
  `curate/merge?question=${question.id}`,
  "walks/new",
  `walks/add?claim=${claim.id}`,
  "terms/new",
  `terms/${term.id}/change`,
  `terms/${term.id}/senses/new`,
  `terms/${term.id}/senses/new?voice=${voice.id}`,
  `sources/new`,
  `sources/${source.id}/texts`,
  `sources/${source.id}/texts/new`,
]

const adding = async (debateId: string) => {
  const { id } = await client().question.findFirstOrThrow({ where: { debateId } })
  return kinds.map((kind) => `curate/new/${kind}?question=${id}`)
}

const walks = { lists: async () => lists, forms: async () => forms, adding, changing }

for (const [name, pathsOf] of Object.entries(walks))
  test(`curators’ pages have a title and one heading, fit a phone, and stand without fault: ${name}`, async ({
    page,
    frame,
    context,
    baseURL,
  }) => {
    const { id } = await client().debate.findUniqueOrThrow({ where: { slug: pack.slug } })
    await signInAs(context, await aPerson("Cora Pym", { curates: [id] }), baseURL!)
    const wrong: string[] = []
    page.on("pageerror", (error) => wrong.push(error.message))
    for (const path of await pathsOf(id)) {
      const answer = await page.goto(`${base}/${path}`)
      expect.soft(answer?.status(), path).toBe(200)
      await expect.soft(page.getByRole("heading", { level: 1 }), path).toHaveCount(1)
      expect.soft(await page.title(), path).toMatch(/\S – Disputatio$/)
      await frame.openFolds()
      expect.soft(await frame.overflow(), `${path} is wider than a phone by`).toBeLessThanOrEqual(0)
      expect.soft(await violations(page), path).toEqual([])
    }
    expect(wrong).toEqual([])
  })
