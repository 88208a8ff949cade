import type { Audience } from "@/lib/annotations/schema"
import type { AudienceView, WritingView } from "@/lib/annotations/view"

export type Choice = { value: string; name: string }

/** An audience as the value of a form's field: ONLY_ME, EVERYONE, SEMINAR:<id>. */
export function audienceValue({ visibility, seminar }: AudienceView): string {
  return visibility === "SEMINAR" && seminar ? `SEMINAR:${seminar.id}` : visibility
}

/** The audience that such a value names; whatever it is, the command's schema judges it. */
export function audienceOf(value: string): Audience {
  const [visibility, seminarId] = value.split(":", 2)
  return (visibility === "SEMINAR" ? { visibility, seminarId } : { visibility }) as Audience
}

/** Who may read it, in words. */
export function audienceInWords({ visibility, seminar }: AudienceView): string {
  if (visibility === "ONLY_ME") return "only you"
  return visibility === "SEMINAR" && seminar ? seminar.name : "everyone"
}

const ONLY_ME: Choice = { value: "ONLY_ME", name: "Only me" }
const EVERYONE: Choice = { value: "EVERYONE", name: "Everyone who reads this debate" }

/** Whom one may write for; an answer reaches nobody whom the remark it answers (`within`) does not reach. */
export function choicesFor(writing: NonNullable<WritingView>, within: AudienceView | null): Choice[] {
  const seminars = writing.seminars.map(({ id, name }) => ({ value: `SEMINAR:${id}`, name }))
  if (!within || within.visibility === "EVERYONE") return [ONLY_ME, ...seminars, EVERYONE]
  return [ONLY_ME, ...seminars.filter(({ value }) => value === audienceValue(within))]
}

/** The choice to begin with: the circle of what one answers, else the last one made, else one's seminar, else oneself. */
export function firstChoice(
  choices: readonly Choice[],
  within: AudienceView | null,
  last: string | null,
): string {
  const offered = new Set(choices.map(({ value }) => value))
  const wanted = [
    within && audienceValue(within),
    last,
    choices[1]?.value.startsWith("SEMINAR") && choices[1].value,
  ]
  return (
    wanted.find((value): value is string => Boolean(value) && offered.has(value as string)) ?? ONLY_ME.value
  )
}
