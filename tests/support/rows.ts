import { createHash } from "node:crypto"
import { client } from "@/lib/db"
import type { Readers, Visibility } from "@/lib/generated/prisma/enums"
import { newId } from "@/lib/ids"

/** The hash of a text as blobs carry it, in hex. */
export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

type DebateKind = { slug: string; visibility: Visibility; linkHash?: string; deletedAt?: Date }

/** A debate with one live and one removed row of every curated kind, as rows. Returns its id. */
export async function aDebate({ slug, ...values }: DebateKind): Promise<string> {
  const id = newId()
  const words = { title: slug, about: slug, language: "en" }
  await client().debate.create({ data: { id, slug, ...words, ...values } })
  for (const deletedAt of [null, new Date()]) await curatedRows(id, deletedAt)
  return id
}

async function curatedRows(debateId: string, deletedAt: Date | null) {
  const db = client()
  const name = deletedAt ? "removed" : "live"
  const of = () => ({ id: newId(), debateId, deletedAt, order: 0 })
  const question = { ...of(), slug: name, ask: "Was it so?", kind: "FACTUAL" as const, why: "They differ." }
  await db.question.create({ data: question })
  const position = { ...of(), questionId: question.id, slug: name, label: "Yes", gloss: "It was so." }
  await db.position.create({ data: position })
  const voices = [`${name}-one`, `${name}-two`].map((slug) => ({
    ...of(),
    slug,
    name: slug,
    shortName: slug,
    kind: "REVIEWER" as const,
  }))
  await db.voice.createMany({ data: voices })
  const [one, two] = voices.map((voice) => voice.id)
  await db.work.create({ data: { ...of(), slug: name, voiceId: one!, title: "A work" } })
  const source = { ...of(), slug: name, csl: { type: "book", title: "A book" } }
  await db.source.create({ data: source })
  const claim = {
    questionId: question.id,
    voiceId: one!,
    statement: "It was so.",
    basis: "EXPLICIT" as const,
  }
  const claims = [1, 2].map((number) => ({ ...of(), ...claim, slug: `${name}-${number}` }))
  await db.claim.createMany({ data: claims })
  const [from, to] = claims.map((each) => each.id)
  const relation = { ...of(), fromId: from!, toId: to!, kind: "REBUTS" as const, reason: "Because." }
  await db.relation.create({ data: { ...relation, statedInText: false } })
  const passage = {
    id: newId(),
    debateId,
    sourceId: source.id,
    exact: "It was so.",
    fingerprint: sha256(name),
  }
  await db.passage.create({ data: passage })
  const evidence = { passageId: passage.id, bearing: "ATTESTS" as const }
  await db.evidence.create({ data: { ...of(), ...evidence, claimId: from! } })
  await db.evidence.create({ data: { ...of(), ...evidence, relationId: relation.id } })
  const { order: _, ...silence } = of()
  await db.silence.create({
    data: { ...silence, voiceId: two!, questionId: question.id, kind: "SILENT", order: 0 },
  })
  await db.factDispute.create({ data: { ...of(), point: name } })
  const { order: __, ...walk } = of()
  await db.walk.create({ data: { ...walk, slug: name, title: "A walk" } })
}

/** A source with excerpts, a full text, a withdrawn one and one that is not ready, for the readers named, as rows. */
export async function aTextFor(readers: Readers, debateId: string): Promise<void> {
  const db = client()
  const id = newId()
  const slug = `text-${readers.toLowerCase()}`
  await db.source.create({
    data: { id, debateId, slug, csl: { type: "book", title: slug }, readers, order: 1 },
  })
  const text = "A text."
  const blob = { sha256: sha256(text), text }
  await db.textBlob.upsert({ where: { sha256: blob.sha256 }, create: blob, update: {} })
  for (const [index, kind] of (["EXCERPTS", "FULL", "TRANSLATION", "FULL", "FULL"] as const).entries()) {
    await db.edition.create({
      data: {
        id: newId(),
        debateId,
        sourceId: id,
        number: index + 1,
        kind,
        blobSha256: blob.sha256,
        importRecord: {},
        withdrawnAt: index === 3 ? new Date() : null,
        readyAt: index === 4 ? null : new Date(),
      },
    })
  }
}
