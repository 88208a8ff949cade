import fc from "fast-check"
import type { About, Served } from "@/lib/annotations/reading/filters/about"
import { type Asked, COLOURS, KINDS, NOTHING_ASKED } from "@/lib/annotations/reading/filters/schema"
import type { Placing } from "@/lib/annotations/reading/placing"

/** Ids of three people; the first is the reader. */
export const PEOPLE = [1, 2, 3].map((last) => `0192f0c4-0000-7000-8000-00000000000${last}`)
const [ME, ANN] = PEOPLE

export const SINCE = "2026-11-20T12:00:00.000Z"

/** A thread on the first ten characters, begun by Ann and spoken in before the last visit. */
export const thread = (more: Partial<Placing> = {}): Placing => ({
  id: "0192f0c4-0000-7000-8000-0000000000ff",
  start: 0,
  end: 10,
  uncertain: false,
  kind: "COMMENT",
  visibility: "EVERYONE",
  seminarId: null,
  author: { id: ANN!, name: "Ann", own: false },
  tags: [],
  resolved: false,
  latest: { at: "2026-11-20T10:00:00.000Z", own: false },
  ...more,
})

export const me = { id: ME!, name: "Me", own: true }

export const passage = (start: number, end: number, positions: string[], questions?: string[]): Served => ({
  start,
  end,
  positions,
  questions: questions ?? [...new Set(positions.map((each) => each.split(".")[0]!))],
})

/** A text with evidence on two questions of three positions. */
export const about: About = {
  evidence: [
    passage(5, 20, ["fire.no"]),
    passage(15, 40, ["fire.yes", "blame.wind"]),
    passage(60, 80, [], ["blame"]),
  ],
  questions: [
    {
      slug: "fire",
      number: 1,
      ask: "Could it have been stopped?",
      positions: [
        { value: "fire.yes", label: "It could" },
        { value: "fire.no", label: "It could not" },
      ],
    },
    {
      slug: "blame",
      number: 2,
      ask: "Who is to blame?",
      positions: [{ value: "blame.wind", label: "Nobody" }],
    },
  ],
  tags: new Map([
    ["boats", "Boats"],
    ["wind", "The wind"],
  ]),
  signedIn: true,
  since: SINCE,
}

export const asking = (more: Partial<Asked>): Asked => ({ ...NOTHING_ASKED, ...more })

/** Anything one may ask of that text. */
export const anyAsked: fc.Arbitrary<Asked> = fc.record({
  person: fc.subarray(PEOPLE),
  tag: fc.subarray(["boats", "wind", "elsewhere"]),
  kind: fc.subarray([...KINDS]),
  question: fc.subarray(["fire", "blame", "elsewhere"]),
  position: fc.subarray(["fire.yes", "fire.no", "blame.wind", "elsewhere.x"]),
  open: fc.boolean(),
  since: fc.boolean(),
  mine: fc.boolean(),
  colour: fc.constantFrom(...COLOURS),
})

/** Threads of three people anywhere in that text, some without an author. */
export const anyThreads: fc.Arbitrary<Placing[]> = fc.array(
  fc
    .record({
      start: fc.nat(90),
      length: fc.integer({ min: 1, max: 30 }),
      kind: fc.constantFrom("COMMENT", "QUESTION", "OBJECTION", "DEFINITION", "HIGHLIGHT"),
      who: fc.nat(3),
      tags: fc.subarray(["boats", "wind"]),
      resolved: fc.boolean(),
      at: fc.constantFrom("2026-11-20T11:59:59.999Z", SINCE, "2026-11-20T12:00:00.001Z"),
      own: fc.boolean(),
    })
    .map(({ start, length, who, at, own, ...rest }) => {
      const id = PEOPLE[who]
      const author = id ? { id, name: ["Me", "Ann", "Bob"][who]!, own: who === 0 } : null
      return thread({ ...rest, start, end: start + length, author, latest: { at, own } })
    }),
  { maxLength: 12 },
)
