import fc from "fast-check"
import type { Content } from "@/lib/claims/content/content"
import type { Pack } from "@/lib/interchange/pack/schema"
import { contentOfPack } from "@/tests/support/content"

const VOICES = ["ann", "bob", "cat", "dan"]
const QUESTIONS = ["one", "two", "three"]
const KINDS = ["factual", "evaluative"] as const
const LINKS = ["rebuts", "undercuts", "supports", "restates", "concedes", "qualifies", "revises"] as const

const claim = fc.record({
  question: fc.constantFrom(...QUESTIONS),
  voice: fc.constantFrom(...VOICES),
  position: fc.option(fc.constantFrom("yes", "no", "perhaps"), { nil: undefined }),
  basis: fc.constantFrom("explicit", "implied", "reported", "imputed"),
  date: fc.constantFrom("1921", "1937", "1938", "unknown", undefined),
  disputed: fc.boolean(),
  word: fc.integer({ min: 1, max: 12 }),
})

type Drawn = typeof claim extends fc.Arbitrary<infer T> ? T : never

const claimOf = (drawn: Drawn, at: number) => ({
  id: `claim-${at}`,
  question: drawn.question,
  voice: drawn.voice,
  position: drawn.position,
  statement: "Said.",
  basis: drawn.basis,
  "as-of": drawn.date,
  ...(drawn.basis === "reported" || drawn.basis === "imputed"
    ? { "reported-by": VOICES.find((voice) => voice !== drawn.voice) }
    : {}),
  ...(drawn.disputed && at % 3 === 0 ? { "attribution-disputed": "Who knows?" } : {}),
  evidence: [
    { quote: "words", source: "text", at: `1/${drawn.word}`, bearing: "attests", speakers: ["ann"] },
  ],
})

/** Small debates of four voices and three questions, with claims and links of every kind, some on the same words. */
export const debates: fc.Arbitrary<Content> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 3, maxLength: 3 }),
    claims: fc.array(claim, { minLength: 1, maxLength: 14 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...LINKS)), { maxLength: 12 }),
  })
  .map(({ kinds, claims, links }) =>
    contentOfPack({
      slug: "drawn",
      title: "Drawn",
      about: "",
      language: "en",
      voices: VOICES.map((id) => ({ id, name: id, kind: "reviewer" })),
      works: [],
      sources: [{ id: "text", by: ["ann"], csl: { type: "book", title: "Text" } }],
      questions: QUESTIONS.map((id, at) => ({
        id,
        ask: `${id}?`,
        kind: kinds[at],
        why: "",
        scale: false,
        positions: ["yes", "no", "perhaps"].map((label) => ({
          id: label,
          label,
          gloss: "",
          "off-scale": label === "perhaps",
        })),
        silences: [{ voice: "dan", kind: "silent" }],
      })),
      claims: claims.map(claimOf),
      relations: links.flatMap(([from, to, kind]) => {
        const [a, b] = [from % claims.length, to % claims.length]
        if (a === b) return []
        return [{ from: `claim-${a}`, to: `claim-${b}`, kind, reason: "So.", stated: false }]
      }),
      "facts-disputed": [],
    } as unknown as Pack),
  )
