import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { paragraphOf } from "@/lib/claims/content/passages"
import type { Prisma } from "@/lib/generated/prisma/client"
import type { AnchorState } from "@/lib/generated/prisma/enums"
import { cslOf } from "@/lib/sources/csl"
import { canReadFullText } from "@/lib/sources/policy"
import { beginningOf } from "../latest/beginning"
import type { LinkEnd } from "./view"

const SHOWN = 160

const FOUND: AnchorState[] = ["KEPT", "MOVED", "UNCERTAIN"]

/** What is read of a passage to name it as the end of a link; it comes with its places in some editions. */
export const endRows = (editions: readonly string[]) =>
  ({
    select: {
      id: true,
      sourceId: true,
      exact: true,
      locator: true,
      anchors: {
        where: { supersededAt: null, state: { in: FOUND }, editionId: { in: [...editions] } },
        select: { editionId: true, state: true, start: true, end: true },
      },
    },
  }) satisfies Prisma.PassageDefaultArgs

export type EndRow = Prisma.PassageGetPayload<ReturnType<typeof endRows>>

const reads = (actor: Actor, of: Content, source: Content["sources"][number]) =>
  canReadFullText(actor, { ...source, debateId: of.debate.id })

/** The excerpts that this actor reads in the place of full texts that are not theirs to read: what stands in them they may read. */
export function excerptsFor(actor: Actor, of: Content): string[] {
  return of.sources.flatMap((source) => {
    const excerpts = source.editions.findLast(({ kind }) => kind === "EXCERPTS")
    return excerpts && !reads(actor, of, source) ? [excerpts.id] : []
  })
}

/** The beginning of a passage's words, for who may read the text they come from; its places are in editions they may read. */
export function wordsFor(actor: Actor, of: Content, { sourceId, exact, anchors }: EndRow): string | null {
  const stands = anchors.some(({ state }) => state !== "UNCERTAIN")
  const readable = stands || reads(actor, of, of.source.get(sourceId)!)
  return readable ? beginningOf(exact, SHOWN) : null
}

/** An end of a link; null where its source is no longer there. `fragment`: where it stands on the page of its source. */
export function endOf(actor: Actor, of: Content, row: EndRow, fragment: string): LinkEnd | null {
  const source = of.source.get(row.sourceId)
  if (!source) return null
  return {
    source: { slug: source.slug, title: cslOf(source).title },
    paragraph: paragraphOf(row.locator),
    words: wordsFor(actor, of, row),
    // The address asks for the card, too: of a long text not all of them come with the page.
    href: `/debates/${of.debate.slug}/sources/${source.slug}?at=${fragment.replace("remark-", "")}#${fragment}`,
  }
}
