import type { Audience } from "@/lib/annotations/schema"
import type { AudienceView, WritingView } from "@/lib/annotations/view"

/** `whom`: who they are, in words that stand after "for"; `group`: under which words it stands in a longer list. */
export type Choice = { value: string; name: string; whom: string; group?: string }

/** An audience as the value of a form's field: ONLY_ME, EVERYONE, SEMINAR:<id>, WITH_INSTRUCTORS:<id>, and for those who
 * lead it WITH_INSTRUCTORS:<id>:<person>. */
export function audienceValue({ visibility, seminar, with: member }: AudienceView): string {
  if (!seminar || visibility === "ONLY_ME" || visibility === "EVERYONE") return visibility
  return [visibility, seminar.id, ...(member && !member.self ? [member.id] : [])].join(":")
}

/** The audience that such a value names; whatever it is, the command's schema judges it. */
export function audienceOf(value: string): Audience {
  const [visibility, seminarId, withId] = value.split(":", 3)
  if (visibility === "SEMINAR") return { visibility, seminarId } as Audience
  if (visibility === "WITH_INSTRUCTORS") return { visibility, seminarId, withId } as Audience
  return { visibility } as Audience
}

/** Whom such a value lets one mention, as parameters of an address: the people of a seminar, or of a one-to-one talk
 * (`alone`: its member, empty for oneself). */
export function namedIn(value: string): Record<string, string> {
  const [visibility, seminar, member = ""] = value.split(":", 3)
  if (!seminar) return {}
  return visibility === "WITH_INSTRUCTORS" ? { seminar, alone: member } : { seminar }
}

/** Who may read it, in words that stand after "for". */
export function audienceInWords({ visibility, seminar, with: member }: AudienceView): string {
  if (visibility === "ONLY_ME") return "only you"
  if (visibility === "EVERYONE" || !seminar) return "everyone"
  if (visibility === "SEMINAR") return seminar.name
  return `${member && !member.self ? member.name : "you"} and the instructors of ${seminar.name}`
}

const ONLY_ME: Choice = { value: "ONLY_ME", name: "Only me", whom: "you alone" }
const ALL = "everyone who reads this debate"
const EVERYONE: Choice = { value: "EVERYONE", name: `E${ALL.slice(1)}`, whom: ALL }

type Seminar = NonNullable<WritingView>["seminars"][number]

const toSeminar = ({ id, name }: Seminar): Choice => ({ value: `SEMINAR:${id}`, name, whom: name })

// A member writes to those who lead; who leads writes to a member, whom the others who lead may answer for, too.
function alone({ id, name, leads, members }: Seminar): Choice[] {
  const value = `WITH_INSTRUCTORS:${id}`
  if (!leads)
    return [{ value, name: `Only ${name}’s instructors and me`, whom: `you and the instructors of ${name}` }]
  return members.map((member) => ({
    value: `${value}:${member.id}`,
    name: `Only ${member.name} and the instructors`,
    whom: `${member.name} and the instructors of ${name}`,
    group: `One member of ${name}`,
  }))
}

/** Whom one may write for; an answer reaches nobody whom the remark it answers (`within`) does not reach. */
export function choicesFor(writing: NonNullable<WritingView>, within: AudienceView | null): Choice[] {
  const { seminars } = writing
  if (!within || within.visibility === "EVERYONE")
    return [ONLY_ME, ...seminars.map(toSeminar), EVERYONE, ...seminars.flatMap(alone)]
  const same = seminars.filter(({ id }) => id === within.seminar?.id)
  if (within.visibility === "SEMINAR") return [ONLY_ME, ...same.map(toSeminar), ...same.flatMap(alone)]
  if (within.visibility === "ONLY_ME" || same.length === 0) return [ONLY_ME]
  return [ONLY_ME, { value: audienceValue(within), name: named(within), whom: audienceInWords(within) }]
}

const named = ({ with: member, seminar }: AudienceView): string =>
  member && !member.self
    ? `Only ${member.name} and the instructors`
    : `Only ${seminar!.name}’s instructors and me`

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
    choices.find(({ value }) => value.startsWith("SEMINAR:"))?.value,
  ]
  return (
    wanted.find((value): value is string => Boolean(value) && offered.has(value as string)) ?? ONLY_ME.value
  )
}
