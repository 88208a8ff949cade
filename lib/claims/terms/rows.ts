import type { Prisma } from "@/lib/generated/prisma/client"

const live = { deletedAt: null }
const inOrder = [{ order: "asc" as const }, { id: "asc" as const }]

/** What is read of the terms of a debate to show them. */
export const termRows = {
  where: live,
  orderBy: inOrder,
  select: {
    id: true,
    slug: true,
    name: true,
    forms: true,
    version: true,
    order: true,
    senses: {
      where: { ...live, voice: live },
      orderBy: inOrder,
      select: {
        id: true,
        version: true,
        voiceId: true,
        workId: true,
        gloss: true,
        order: true,
        passages: { orderBy: { order: "asc" }, select: { passageId: true } },
      },
    },
  },
} satisfies Prisma.TermFindManyArgs

export type TermRow = Prisma.TermGetPayload<typeof termRows>
export type SenseRow = TermRow["senses"][number]
