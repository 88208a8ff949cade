import { paragraphOf } from "@/lib/claims/content/passages"
import { groundOf } from "@/lib/claims/ground"
import type { Sheet, SheetClaim, SheetLink } from "@/lib/claims/handout/view"
import type { Speaker } from "@/lib/claims/view"
import { byDate, say } from "@/lib/claims/when"
import type { VoiceName } from "@/lib/debates/view"
import { shortNameOf } from "@/lib/debates/voices/short-name"
import { upper } from "@/lib/interchange/pack/export/filled"
import type { Pack, PackClaim, PackEvidence, PackVoice } from "@/lib/interchange/pack/schema"
import type { Reference } from "@/lib/sources/references/referring"

type Named = ReadonlyMap<string, VoiceName>

const named = ({ id, name, kind, "short-name": short }: PackVoice): [string, VoiceName] => [
  id,
  { slug: id, name, short: short ?? shortNameOf(name, kind.toUpperCase()), kind: upper(kind) },
]

function speakersOf({ speakers }: PackEvidence, about: string, voices: Named): Speaker[] {
  const chain = speakers.map((id, index): Speaker => {
    return { voice: voices.get(id)!, how: index === 0 ? "speaks" : "quoting" }
  })
  return speakers.includes(about) ? chain : [...chain, { voice: voices.get(about)!, how: "on" }]
}

function claimOf(pack: Pack, claim: PackClaim, number: number, voices: Named, refer: Refer): SheetClaim {
  const { id, question, position, basis, attitude, chain, statement } = claim
  const positions = pack.questions.find((each) => each.id === question)!.positions
  const work = pack.works.find((each) => each.id === claim.work)
  const date = claim["as-of"]
  const reporter = claim["reported-by"]
  return {
    number,
    slug: "",
    position: positions.find((each) => each.id === position)?.label ?? null,
    ground: groundOf({
      basis: upper(basis),
      voice: voices.get(claim.voice)!,
      reporter: reporter ? voices.get(reporter)! : null,
      attitude: attitude ? upper(attitude) : null,
      chain: (chain ?? []).map((voice) => voices.get(voice)!),
    }),
    when: date ? { date: say(date), detail: work?.title ?? null } : null,
    statement,
    disputed: claim["attribution-disputed"] ?? null,
    cited: null,
    passages: claim.evidence.map((evidence, index) => ({
      id: `${id} ${index}`,
      bearing: upper(evidence.bearing),
      exact: evidence.quote,
      speakers: speakersOf(evidence, claim.voice, voices),
      note: evidence.note ?? null,
      cited: refer({ source: evidence.source, paragraph: paragraphOf(evidence.at ?? null) }),
    })),
  }
}

/** Things by a key, each list in their order. */
export function grouped<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const group = groups.get(keyOf(each))
    if (group) group.push(each)
    else groups.set(keyOf(each), [each])
  }
  return groups
}

/** `ids`: of its claims, in their order */
type Sides = (Sheet["sides"][number] & { ids: string[] })[]
type Refer = (reference: Reference) => number
type Asked = (question: string) => boolean

/**
 * The questions of a pack as sheets, from the pack alone: those asked for, with the places at which sources are referred to in them.
 * Claims are numbered through the whole debate, question by question, voice by voice, in order of date.
 */
export function frozenSheets(
  pack: Pack,
  asked: Asked,
): { sheets: Map<string, Sheet>; places: Reference[][] } {
  const voices: Named = new Map(pack.voices.map(named))
  const sheets = new Map<string, Sheet>()
  const places: Reference[][] = []
  const refer: Refer = (reference) => places.push([reference]) - 1
  const claims = grouped(pack.claims, ({ question, voice }) => `${question} ${voice}`)
  let number = 0
  for (const [index, question] of pack.questions.entries()) {
    const held = pack.voices.flatMap((voice) => {
      const here = claims.get(`${question.id} ${voice.id}`) ?? []
      const inOrder = [...here].sort((a, b) => byDate(a["as-of"], b["as-of"]))
      const numbered = inOrder.map((claim) => ({ claim, number: ++number }))
      return numbered.length > 0 ? [{ voice, numbered }] : []
    })
    if (!asked(question.id)) continue
    const sides = held.map(({ voice, numbered }) => ({
      slug: voice.id,
      ids: numbered.map(({ claim }) => claim.id),
      name: voice.name,
      standing: voice.years ?? "",
      claims: numbered.map((each) => claimOf(pack, each.claim, each.number, voices, refer)),
    }))
    sheets.set(question.id, sheetOf(pack, index, sides))
  }
  return { sheets, places }
}

// Links whose claims both stand on this sheet.
function linksOf(pack: Pack, sides: Sides): SheetLink[] {
  const numbers = new Map(
    sides.flatMap(({ ids, claims }) => claims.map(({ number }, at) => [ids[at]!, number])),
  )
  return pack.relations.flatMap(({ from, to, kind, reason, stated }) => {
    const [one, other] = [numbers.get(from), numbers.get(to)]
    return one && other ? [{ from: one, to: other, kind: upper(kind), reason, stated }] : []
  })
}

function sheetOf(pack: Pack, index: number, sides: Sides): Sheet {
  const { id, ask, why, scale, positions, silences } = pack.questions[index]!
  const names = new Map(pack.voices.map((voice) => [voice.id, voice.name]))
  const searched = ({ source, work }: { source?: string; work?: string }) =>
    pack.works.find((each) => each.id === work)?.title ??
    pack.sources.find((each) => each.id === source)?.csl.title ??
    null
  const heard = new Set([...sides.map(({ slug }) => slug), ...silences.map(({ voice }) => voice)])
  const claims = sides.flatMap((side) => side.claims.map((claim) => ({ name: side.name, claim })))
  return {
    ...{ slug: id, number: index + 1, ask, why, scale },
    sides: sides.map(({ ids: _, ...side }) => side),
    positions: positions.map(({ label, gloss }) => ({
      label,
      gloss,
      takers: claims
        .filter(({ claim }) => claim.position === label)
        .map(({ name, claim: { ground, number } }) => ({ name, ground, number })),
    })),
    silences: silences.map(({ voice, kind, note, ...where }) => ({
      name: names.get(voice)!,
      kind: upper(kind),
      note: note ?? null,
      where: searched(where),
    })),
    unread: pack.voices.filter((voice) => !heard.has(voice.id)).map(({ name }) => name),
    links: linksOf(pack, sides),
    signs: [],
  }
}
