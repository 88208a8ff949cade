import { contentOf } from "@/lib/claims/content/content"
import { together } from "@/lib/claims/content/merged"
import { client } from "@/lib/db"
import type { Prisma } from "@/lib/generated/prisma/client"
import { givenToReaders } from "@/lib/sources/policy"

const live = { deletedAt: null }
const ordered = [{ order: "asc" }, { id: "asc" }] satisfies Prisma.ClaimFindManyArgs["orderBy"]
const bySlug = [{ order: "asc" }, { slug: "asc" }] satisfies Prisma.ClaimFindManyArgs["orderBy"]
const spoken = { orderBy: { ordinal: "asc" } } satisfies Prisma.ClaimSpeakerFindManyArgs

const placed = {
  supersededAt: null,
  OR: [
    { edition: { kind: "EXCERPTS", ...givenToReaders } },
    { edition: { kind: "FULL", ...givenToReaders }, state: { in: ["KEPT", "MOVED"] } },
  ],
} satisfies Prisma.AnchorWhereInput
const evidence = {
  where: live,
  orderBy: ordered,
  include: {
    speakers: spoken,
    passage: { include: { anchors: { where: placed, orderBy: [{ start: "asc" }, { id: "asc" }] } } },
  },
} satisfies Prisma.EvidenceFindManyArgs

const whole = {
  questions: {
    where: live,
    orderBy: bySlug,
    include: {
      positions: { where: live, orderBy: ordered },
      silences: { where: live, orderBy: ordered, include: { source: true, work: true } },
    },
  },
  voices: { where: live, orderBy: bySlug, include: { works: { where: live, orderBy: ordered } } },
  sources: {
    where: live,
    orderBy: bySlug,
    include: {
      voices: { orderBy: [{ order: "asc" }, { voiceId: "asc" }, { role: "asc" }] },
      reviews: { orderBy: [{ order: "asc" }, { workId: "asc" }] },
      editions: { where: givenToReaders, orderBy: { number: "asc" } },
    },
  },
  claims: {
    where: { ...live, question: live, voice: live },
    orderBy: bySlug,
    include: {
      chain: spoken,
      evidence,
      relationsFrom: { where: { ...live, to: live }, orderBy: ordered, include: { evidence } },
    },
  },
  terms: {
    where: live,
    orderBy: ordered,
    include: {
      senses: {
        where: { ...live, voice: live },
        orderBy: ordered,
        include: { passages: { orderBy: { order: "asc" } } },
      },
    },
  },
} satisfies Prisma.DebateInclude

/** The content of a debate as the database itself puts its rows into each other, with every column: what the product reads is part of it. */
export async function nestedContent(slug: string) {
  const { questions, voices, sources, claims, terms, ...debate } = await client().debate.findUniqueOrThrow({
    where: { slug },
    include: whole,
  })
  const { merged, ...rows } = together({ questions, voices, sources, claims, terms })
  const counts = { questions: 0, voices: 0, claims: 0, sources: 0 }
  return contentOf("fresh", { ...debate, counts }, rows, merged)
}
