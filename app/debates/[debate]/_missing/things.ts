import type { Place } from "@/app/_ui/nothing-here"
import { currentActor } from "@/app/_web/session"
import { groundAfter } from "@/lib/claims/ground"
import { comparison, questionList, voiceList } from "@/lib/claims/queries"
import { sourceList } from "@/lib/claims/reading/queries"

/** The parts of a debate whose things have pages of their own. */
export type Part = "questions" | "claims" | "voices" | "sources"

/** What a part of a debate holds, as places one can go to. */
export async function thingsIn(debate: string, part: Part): Promise<(Place & { slug: string })[]> {
  const actor = await currentActor()
  const placed = (slug: string, name: string) => ({ slug, name, href: `/debates/${debate}/${part}/${slug}` })
  if (part === "questions")
    return (await questionList(actor, debate)).questions.map(({ slug, ask }) => placed(slug, ask))
  if (part === "voices")
    return (await voiceList(actor, debate)).voices.map(({ slug, name }) => placed(slug, name))
  if (part === "sources")
    return (await sourceList(actor, debate)).sources.map(({ slug, title }) => placed(slug, title))
  const { rows } = await comparison(actor, debate, "all")
  const claims = rows.flatMap((row) => row.cells.flatMap((cell) => cell.claims))
  return claims.map(({ slug, voice, ground, statement }) =>
    placed(slug, `${voice.short}${groundAfter(ground)}: ${statement}`),
  )
}
