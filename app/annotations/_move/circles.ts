import { counted } from "@/app/_ui/counting"
import { moveOf } from "@/lib/annotations/moving/rule"
import type { Audience } from "@/lib/annotations/policy"
import type { AudienceView, RemarkView, WritingView } from "@/lib/annotations/view"
import { audienceOf, audienceValue, type Choice, choicesFor } from "../audiences"

/** What the form needs to know of a reply that its reader sees. */
type Reply = { own: boolean; audience: AudienceView }

/** The thread that is moved: who may read it now, whether oneself began it, and the replies. */
export type Thread = { audience: AudienceView; own: boolean; name: string; replies: readonly Reply[] }

// Ids of people are nobody's to know here, but one's own place is told from that of others.
const ME = "me"

function circleOf({ visibility, seminar, with: member }: AudienceView): Audience {
  return { visibility, seminarId: seminar?.id ?? null, withId: member && (member.self ? ME : member.id) }
}

function circleIn(value: string, own: boolean): Audience {
  const { visibility, ...rest } = audienceOf(value)
  const { seminarId = null, withId } = rest as { seminarId?: string; withId?: string }
  if (visibility !== "WITH_INSTRUCTORS") return { visibility, seminarId, withId: null }
  return { visibility, seminarId, withId: withId ?? (own ? ME : "whoever began it") }
}

/** The replies below a remark that its reader sees, however deep. */
export function repliesBelow({ replies }: RemarkView): Reply[] {
  return replies.flatMap((reply) => [
    ...(reply.author ? [{ own: reply.author.own, audience: reply.audience }] : []),
    ...repliesBelow(reply),
  ])
}

/** Where a thread may be moved: anywhere but where it is, for whoever began it; for others who lead its seminar to another
 * that they lead, or to whoever began it and those who lead. */
export function placesFor(writing: NonNullable<WritingView>, { audience, own, name }: Thread): Choice[] {
  const present = audienceValue(audience)
  if (own) return choicesFor(writing, null).filter(({ value }) => value !== present)
  const led = writing.seminars.filter(({ leads }) => leads).map(({ id }) => `SEMINAR:${id}`)
  const seminars = choicesFor(writing, null).filter(({ value }) => value !== present && led.includes(value))
  const whom = `${name} and the instructors`
  return [...seminars, { value: `WITH_INSTRUCTORS:${audience.seminar!.id}`, name: `Only ${whom}`, whom }]
}

const others = (count: number) => `${counted(count, "reply is", "replies are")} by others`

/** What a move would do, with numbers; `refused`: it would not be done. */
export function consequence(
  writing: NonNullable<WritingView>,
  { audience, own, replies }: Thread,
  { value, whom }: Choice,
): { says: string; refused: boolean } {
  const to = circleIn(value, own)
  const said = replies.map((reply) => ({ authorId: reply.own ? ME : "", audience: circleOf(reply.audience) }))
  const { along, byOthers, narrower } = moveOf(ME, circleOf(audience), to, said)
  const leads = (id: string | undefined) => writing.seminars.some((each) => each.id === id && each.leads)
  const between = audience.visibility === "SEMINAR" && to.visibility === "SEMINAR"
  const guided = between && leads(audience.seminar?.id) && leads(to.seminarId ?? undefined)
  if (!narrower && byOthers > 0 && !guided)
    return {
      refused: true,
      says: `${others(byOthers)}, who did not write for ${whom}. Choose fewer readers, or say it anew there with a link to this thread.`,
    }
  const what =
    along.length > 0
      ? `The first remark and ${counted(along.length, "reply", "replies")}`
      : `The ${replies.length > 0 ? "first " : ""}remark`
  const stay = replies.length - along.length
  const sentences = [
    `${what} will be for ${whom}.`,
    narrower &&
      byOthers > 0 &&
      `${others(byOthers)}: whoever is not among these readers keeps their own words alone.`,
    !narrower && (byOthers > 0 || !own) && "It is moved only if all who wrote here belong to that seminar.",
    stay > 0 &&
      `${counted(stay, "reply stays", "replies stay")} with the fewer who read ${stay === 1 ? "it" : "them"} now.`,
  ]
  return { refused: false, says: sentences.filter(Boolean).join(" ") }
}
