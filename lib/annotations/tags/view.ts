import type { Actor } from "@/lib/actor"
import type { Prisma } from "@/lib/generated/prisma/client"
import type { AnnotationVisibility } from "@/lib/generated/prisma/enums"
import { showsTag } from "./policy"

/** A word by which remarks are told apart; `seminarId` null: of the debate's own vocabulary. */
export type TagView = { slug: string; name: string; seminarId: string | null }

const named = { id: true, slug: true, name: true, folded: true, seminarId: true, deletedAt: true } as const

/** What is read of the tags of a remark; what was merged counts as what it was merged into. */
export const tagRows = {
  select: { tag: { select: { ...named, mergedInto: { select: named } } } },
} satisfies Prisma.AnnotationTagFindManyArgs

type Row = {
  visibility: AnnotationVisibility
  seminarId: string | null
  tags: readonly Prisma.AnnotationTagGetPayload<typeof tagRows>[]
}

/** The words that stand on a remark for this actor, each once, in their order. */
export function tagsOf(actor: Actor, remark: Row): TagView[] {
  const standing = remark.tags
    .map(({ tag }) => tag.mergedInto ?? tag)
    .filter((tag) => tag.deletedAt === null && showsTag(actor, remark, tag.seminarId))
    .sort((a, b) => (a.folded < b.folded ? -1 : 1))
  const once = new Map(standing.map((tag) => [tag.slug, tag]))
  return [...once.values()].map(({ slug, name, seminarId }) => ({ slug, name, seminarId }))
}

/** What a form offers: the words one may see, the seminars that take new ones from oneself, and whether what everyone may
 * read does. */
export type WritingTags = { words: TagView[]; newIn: string[]; newForEveryone: boolean }

/** A word of a vocabulary, with how many remarks bear it that this reader may see. */
export type WordView = {
  id: string
  version: number
  slug: string
  name: string
  uses: number
  /** in the vocabulary by those who keep it; else a member's own word */
  kept: boolean
}

/** A word that was taken out, or merged into another, for those who keep the vocabulary. */
export type GoneView = { id: string; name: string; into: string | null }

export type VocabularyView = {
  debate: { id: string; slug: string; title: string; language: string }
  /** null: the debate's own */
  seminar: { id: string; slug: string; name: string } | null
  words: WordView[]
  gone: GoneView[]
  /** whether members of the seminar may add words of their own */
  free: boolean
  can: { keep: boolean }
}
