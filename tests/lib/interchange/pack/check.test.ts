import { describe, expect, it } from "vitest"
import { checkPack } from "@/lib/interchange/pack/check"
import { fieldName } from "@/lib/interchange/pack/problem"
import type { Pack } from "@/lib/interchange/pack/schema"
import { smallPack } from "@/tests/lib/interchange/pack/small"

type Change = (pack: Pack) => void

function findings(change: Change): string[] {
  const pack = smallPack()
  change(pack)
  return checkPack(pack).map(
    ({ severity, path, message }) => `${severity} at ${fieldName(pack, path)}: ${message}`,
  )
}

const claimOf = (pack: Pack, i: 0 | 1) => pack.claims[i]!
const evidenceOf = (pack: Pack, i: 0 | 1) => claimOf(pack, i).evidence[0]!

const ERRORS: [string, Change, RegExp][] = [
  ["an unknown voice", (p) => (p.works[0]!.by = "bret"), /works › bert-1900 › by: No voice.*“bert”/],
  ["an unknown work", (p) => (claimOf(p, 1).work = "x"), /bert-no › work: No work has the id “x”/],
  ["an unknown work reviewed", (p) => p.sources[0]!.reviews.push("x"), /review › reviews 2: No work/],
  [
    "an unknown source",
    (p) => (evidenceOf(p, 0).source = "reviw"),
    /evidence 1 › source: No source.*“review”/,
  ],
  ["an unknown question", (p) => (claimOf(p, 0).question = "third"), /ada-yes › question: No question/],
  ["an unknown claim", (p) => (p.relations[0]!.to = "bert-know"), /relations 1 › to: No claim.*“bert-no”/],
  ["an unknown speaker", (p) => evidenceOf(p, 0).speakers.push("x"), /evidence 1 › speakers 2: No voice/],
  [
    "an unknown silent voice",
    (p) => (p.questions[0]!.silences[0]!.voice = "x"),
    /silences 1 › voice: No voice/,
  ],
  [
    "an unknown voice of a fact",
    (p) => (p["facts-disputed"][0]!.versions[1]!.voice = "x"),
    /versions 2 › voice: No/,
  ],
  [
    "an unknown position",
    (p) => (claimOf(p, 0).position = "yes-it-wass"),
    /no position.*Did you mean “yes-it-was”/,
  ],
  [
    "another question's position",
    (p) => (claimOf(p, 0).position = "chance"),
    /position of the question “second”, not/,
  ],
  ["an id twice", (p) => (p.voices[1]!.id = "ada"), /voices › ada › id: The id “ada” stands twice/],
  ["a position twice", (p) => (p.questions[0]!.positions[1]!.id = "yes-it-was"), /two positions/],
  ["an author twice", (p) => p.sources[0]!.by.push("ada"), /review › by 2: “ada” stands twice/],
  ["a fact twice", (p) => p["facts-disputed"].push(p["facts-disputed"][0]!), /Put its versions together/],
  ["a report without reporter", (p) => delete claimOf(p, 1)["reported-by"], /needs reported-by/],
  [
    "an own claim with reporter",
    (p) => (claimOf(p, 0)["reported-by"] = "bert"),
    /“explicit” has no reporter/,
  ],
  [
    "an attitude of nobody",
    (p) => (claimOf(p, 0).attitude = "neutral"),
    /Only a claim with reported-by has an attitude/,
  ],
  ["a report without attitude", (p) => delete claimOf(p, 1).attitude, /write neutral/],
  [
    "a voice that reports itself",
    (p) => (claimOf(p, 1)["reported-by"] = "bert"),
    /The reporter is the voice itself/,
  ],
  ["own words that nobody speaks", (p) => (claimOf(p, 0).voice = "cora"), /“cora” speaks in none/],
  ["a reporter who does not speak", (p) => (evidenceOf(p, 1).speakers = ["cora"]), /“ada” speaks in none/],
  [
    "a chain without the voice",
    (p) => (claimOf(p, 1).chain = ["ada"]),
    /chain: The chain should end in the voice, “bert”/,
  ],
  [
    "a chain past the reporter",
    (p) => (claimOf(p, 1).chain = ["ada", "cora", "bert"]),
    /reporter, “ada”, should/,
  ],
  [
    "speakers beside the chain",
    (p) => (evidenceOf(p, 1).speakers = ["ada", "cora"]),
    /do not fit the chain: ada, bert/,
  ],
  ["a claim that bears on itself", (p) => (p.relations[0]!.to = "ada-yes"), /cannot bear on itself/],
  ["a relation twice", (p) => p.relations.push(p.relations[0]!), /relations 2: .*already/],
  ["another's revision", (p) => (p.relations[0]!.kind = "revises"), /Only the same voice can revise/],
  [
    "a silence twice",
    (p) => p.questions[0]!.silences.push(p.questions[0]!.silences[0]!),
    /silences 2: This silence/,
  ],
  ["81 words", (p) => (evidenceOf(p, 0).quote = "word ".repeat(81).trim()), /has 81 words; 80 are allowed/],
  [
    "a place of another length",
    (p) => (evidenceOf(p, 0).at = "2/1-8"),
    /has 8 words, but the quotation has 7/,
  ],
]

const WARNINGS: [string, Change, RegExp][] = [
  ["a silent voice that claims", (p) => (p.questions[0]!.silences[0]!.voice = "ada"), /after all: “ada-yes”/],
  [
    "a claim that nobody utters",
    (p) => (evidenceOf(p, 0).bearing = "grounds"),
    /ada-yes: No passage says so/,
  ],
  [
    "a stranger who speaks outermost",
    (p) => (p.relations[0]!.speakers = ["cora"]),
    /relations 1 › speakers: “cora”/,
  ],
  ["a voice known through nobody", (p) => delete claimOf(p, 1).chain, /Say through whom/],
  ["too much of a source", (p) => (p.sources[0]!["full-length"] = 100), /48 % of this text; 40 %/],
]

describe("checking a pack", () => {
  it("finds nothing in a sound one", () => {
    expect(findings(() => {})).toEqual([])
  })

  it.each(ERRORS)("refuses %s", (_, change, message) => {
    const found = findings(change)
    expect(found.join("\n")).toMatch(message)
    expect(found.find((finding) => message.test(finding))).toMatch(/^error at /)
  })

  it.each(WARNINGS)("warns of %s", (_, change, message) => {
    const found = findings(change)
    expect(found.join("\n")).toMatch(message)
    expect(found.filter((finding) => finding.startsWith("error"))).toEqual([])
  })

  it("warns of an undated claim known through others", () => {
    const found = findings((pack) => {
      delete claimOf(pack, 1).chain
      delete claimOf(pack, 1)["as-of"]
    })
    expect(found.join("\n")).toMatch(/Say when it holds this/)
  })

  it("takes an editor's gloss for what it is", () => {
    const found = findings((pack) => {
      Object.assign(claimOf(pack, 0), { voice: "editor" })
      evidenceOf(pack, 0).speakers = ["editor"]
    })
    expect(found).toEqual([])
  })

  it("warns of a revision dated before what it revises, and not of one dated after", () => {
    const revise = (earlier: string, later: string) =>
      findings((pack) => {
        const bert = claimOf(pack, 1)
        pack.claims.push({ ...bert, id: "bert-later", "as-of": later })
        bert["as-of"] = earlier
        pack.relations = [
          { from: "bert-later", kind: "revises", to: "bert-no", reason: "He changed.", stated: false },
        ]
      })
    expect(revise("1900", "1910")).toEqual([])
    expect(revise("1900", "1890/1895").join()).toMatch(/warning at relations 1: .*change places/)
    expect(revise("1900", "unknown")).toEqual([])
  })

  it("does not confuse silence in one source with a claim known from another", () => {
    const silentIn = (where: object) =>
      findings((pack) => {
        pack.sources.push({ ...pack.sources[0]!, id: "other" })
        pack.questions[0]!.silences = [{ voice: "bert", kind: "silent", ...where }]
      })
    expect(silentIn({ source: "other" })).toEqual([])
    expect(silentIn({ source: "review" }).join()).toMatch(/after all/)
    expect(silentIn({ work: "bert-1900" }).join()).toMatch(/after all/)
    expect(silentIn({ source: "other", work: "bert-1900" })).toEqual([])
  })
})
