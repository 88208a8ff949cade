import type { Prisma } from "@/lib/generated/prisma/client"

export const ON_A_PAGE = 50

/** What of the passages is listed, in this order: first what wants a decision, last what somebody has decided. */
export const SECTIONS: Prisma.AnchorWhereInput[] = [
  { state: "UNCERTAIN" },
  { state: "LOST" },
  { state: "REFUSED" },
  { state: "MOVED" },
  { state: "KEPT", method: { in: ["accepted", "by-hand", "as-decided"] } },
]

type Take = { section: Prisma.AnchorWhereInput; skip: number; take: number }

/** Which rows of which sections stand on a page, from how many there are in each; a page past the last is the last. */
export function sectionsOn(
  sizes: readonly number[],
  asked: number,
): { page: number; pages: number; takes: Take[] } {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const pages = Math.max(1, Math.ceil(total / ON_A_PAGE))
  const page = Math.min(Math.max(1, asked), pages)
  let skipped = (page - 1) * ON_A_PAGE
  let left = ON_A_PAGE
  const takes: Take[] = []
  sizes.forEach((size, index) => {
    const skip = Math.min(skipped, size)
    const take = Math.min(left, size - skip)
    skipped -= skip
    left -= take
    if (take > 0) takes.push({ section: SECTIONS[index]!, skip, take })
  })
  return { page, pages, takes }
}
