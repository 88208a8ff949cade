import type { Actor } from "@/lib/actor"
import { kept } from "@/lib/cache"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { type OpenedSource, openSource } from "@/lib/claims/reading/queries"
import { canCurate } from "@/lib/debates/policy"
import type { DebateHead } from "@/lib/debates/view"
import { notFound } from "@/lib/errors"
import { keptTerms } from "./in-blocks"
import { termsInText } from "./in-text"
import { type FormsOfTerms, formsOf } from "./matching"
import { termLine, termPageOf } from "./term-page"
import { toEditOf } from "./to-edit"
import type { TermInText, TermList, TermToEdit, TermView } from "./view"

const forms = kept<FormsOfTerms>(20)

/** The words by which the terms of a debate are found, for marking them. */
export function termForms(of: Content) {
  return forms(of.key, async () => formsOf(of.terms))
}

/** Where the terms of a debate stand in the blocks of a source that was opened; the same as long as neither these nor the words
 * of the terms have changed. */
export async function termsStandingIn(of: Content, place: Pick<OpenedSource, "text" | "blocks">) {
  return keptTerms(place.text, place.blocks, await termForms(of))
}

/** The disputed terms of a debate in order. */
export async function termList(actor: Actor, debate: string): Promise<TermList> {
  const of = await content(actor, debate)
  const terms = of.terms.map((term) => termLine(of, term))
  return { debate: of.debate, terms, can: { edit: canCurate(actor, of.debate.id) } }
}

/** The same for who adds to them; `not_found` for everyone else. */
export async function termsToAddTo(actor: Actor, debate: string): Promise<TermList> {
  const list = await termList(actor, debate)
  if (!list.can.edit) throw notFound("page")
  return list
}

/** A term, by its slug, with what each voice means by it. */
export async function termPage(actor: Actor, debate: string, slug: string): Promise<TermView> {
  const of = await content(actor, debate)
  const term = of.terms.find((each) => each.slug === slug)
  if (!term) throw notFound("term")
  return { ...termPageOf(of, term), can: { edit: canCurate(actor, of.debate.id) } }
}

/** Where the terms of a debate stand in a source, by its slug, in the edition that this actor may read. */
export async function sourceTerms(
  actor: Actor,
  debate: string,
  slug: string,
): Promise<{ debate: DebateHead; source: { slug: string; title: string }; terms: TermInText[] }> {
  const of = await content(actor, debate)
  const { room, text, blocks } = await openSource(actor, of, slug)
  const { title } = room.source
  return { debate: of.debate, source: { slug, title }, terms: termsInText(of.terms, text, blocks) }
}

/** A term as its curators change it, with a meaning of it (by its id) or what one of a voice (by its slug) can be made of;
 * `not_found` for everyone else. */
export async function termToEdit(
  actor: Actor,
  debate: string,
  slug: string,
  asked: { sense?: string; voice?: string } = {},
): Promise<TermToEdit> {
  const of = await content(actor, debate)
  const term = of.terms.find((each) => each.slug === slug)
  if (!term || !canCurate(actor, of.debate.id)) throw notFound("page")
  const view = toEditOf(of, term, asked)
  if (asked.sense !== undefined && !view.chosen) throw notFound("meaning")
  return view
}
