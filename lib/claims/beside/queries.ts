import type { Actor } from "@/lib/actor"
import { content } from "@/lib/claims/content/queries"
import { openSource } from "@/lib/claims/reading/queries"
import { db } from "@/lib/db"
import { canCurate } from "@/lib/debates/policy"
import { notFound } from "@/lib/errors"
import type { BlockType } from "@/lib/generated/prisma/enums"
import { alignmentOf, translationsOf } from "@/lib/sources/alignments/queries"
import type { TranslationHead } from "@/lib/sources/alignments/view"
import { cslOf } from "@/lib/sources/csl"
import { storedEdition } from "@/lib/sources/editions/queries"
import { canReadFullText } from "@/lib/sources/policy"
import { chaptersOf, pageOf, ROWS, rowsOn } from "./rows"
import type { Beside, SideBySide } from "./view"

/** What an address asks to see: the translation by the number of its edition (else the latest), a page of rows (from 1) or
 * the one that has a block of the translation, and whether to correct the rows. */
export type Asked = { with?: number; page?: number; at?: number; correct?: boolean }

/** A translation beside its original. `not_found` for who may not read full texts of the source, and for a translation
 * that it does not have. */
export async function besidePage(actor: Actor, debate: string, slug: string, asked: Asked): Promise<Beside> {
  const of = await content(actor, debate)
  const source = of.sources.find((each) => each.slug === slug)
  if (!source || !canReadFullText(actor, { ...source, debateId: of.debate.id })) throw notFound("source")
  const [opened, translations] = await Promise.all([
    openSource(actor, of, slug),
    translationsOf(actor, source.id),
  ])
  const chosen = asked.with ? translations.find(({ number }) => number === asked.with) : translations[0]
  if (asked.with && !chosen) throw notFound("translation")
  const { room } = opened
  const hasOriginal = room.edition.kind === "FULL"
  const can = { correct: canCurate(actor, of.debate.id) }
  const language = cslOf(source).language ?? null
  const correct = can.correct && asked.correct === true
  const texts = hasOriginal && chosen ? await sideBySide(opened, chosen, { language, asked, correct }) : null
  return { debate: of.debate, source: room.source, translations, texts, hasOriginal, can }
}

type Opened = Awaited<ReturnType<typeof openSource>>
type How = { language: string | null; asked: Asked; correct: boolean }

async function sideBySide(opened: Opened, translation: TranslationHead, how: How): Promise<SideBySide> {
  const { id } = opened.room.edition
  const [alignment, theirs, ours] = await Promise.all([
    alignmentOf(id, translation.id),
    textAndBlocks(translation.id),
    db().edition.findUniqueOrThrow({ where: { id }, select: { language: true } }),
  ])
  const { pairs } = alignment
  const pages = Math.max(1, Math.ceil(pairs.length / ROWS))
  const asked = how.asked.at === undefined ? (how.asked.page ?? 1) : pageOf(pairs, how.asked.at)
  const page = Math.min(pages, asked)
  return {
    original: { id, language: ours.language ?? how.language },
    translation,
    rows: rowsOn(page, pairs, opened, theirs, how.correct),
    all: pairs.length,
    page,
    pages,
    chapters: chaptersOf(pairs, opened),
    leftOut: [...opened.blocks, ...theirs.blocks].filter(({ setAside }) => setAside).length,
    corrected: alignment.corrected,
    version: alignment.version,
  }
}

async function textAndBlocks(id: string) {
  const { edition, blocks } = await storedEdition(id)
  const rows = edition.blocks.map(({ type, setAside, ...range }, index) => ({
    ...range,
    type: type.toUpperCase() as BlockType,
    paragraph: blocks[index]!.paragraph,
    setAside: setAside ?? null,
  }))
  return { text: edition.text, blocks: rows }
}
