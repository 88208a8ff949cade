import { type Check, error, type Finding, warning } from "@/lib/interchange/pack/problem"
import { quotationsOf } from "@/lib/interchange/pack/quotations"
import type { Pack, PackClaim } from "@/lib/interchange/pack/schema"

/** Reporting is not holding: who must name a reporter, who must not, and how the reporter stands to it. */
export const reporters: Check = (pack) =>
  pack.claims.flatMap((claim, i) => {
    const at = (field: string, message: string) => error(["claims", i, field], message)
    const { voice, basis, attitude, "reported-by": reporter } = claim
    if (!isSecondHand(claim)) {
      return [
        ...(reporter
          ? [at("reported-by", `Take this out, or change basis: “${basis}” has no reporter.`)]
          : []),
        ...(attitude ? [at("attitude", "Only a claim with reported-by has an attitude. Take it out.")] : []),
      ]
    }
    if (!reporter) return [at("reported-by", `Say who tells of it: basis “${basis}” needs reported-by.`)]
    return [
      ...(reporter === voice
        ? [
            at(
              "reported-by",
              "The reporter is the voice itself. Write basis: explicit, or name another reporter.",
            ),
          ]
        : []),
      ...(attitude
        ? []
        : [at("attitude", "Say how the reporter stands to it; write neutral if the text does not tell.")]),
    ]
  })

/** Whose words the passages are: the voice's or the reporter's in one that says so, an author's outermost. */
export const voicesHeard: Check = (pack) => {
  const authors = new Map(pack.sources.map(({ id, by }) => [id, by]))
  const editors = new Set(pack.voices.filter(({ kind }) => kind === "editor").map(({ id }) => id))
  const outermost = quotationsOf(pack).flatMap(({ path, source, speakers: [first = ""] }) =>
    authors.get(source)?.includes(first) || editors.has(first)
      ? []
      : [warning([...path, "speakers"], `“${first}” speaks outermost, but did not write “${source}”.`)],
  )
  return [...pack.claims.flatMap((claim, i) => unheard(claim, i)), ...outermost]
}

function unheard(claim: PackClaim, i: number): Finding[] {
  const attesting = claim.evidence.filter(({ bearing }) => bearing === "attests")
  const speaker = isSecondHand(claim) ? (claim["reported-by"] ?? claim.voice) : claim.voice
  if (attesting.length === 0 || attesting.some(({ speakers }) => speakers.includes(speaker))) return []
  const remedy = isSecondHand(claim)
    ? "Correct reported-by, or the speakers."
    : "Perhaps the basis is “reported”."
  const message = `“${speaker}” speaks in none of the passages that say so. ${remedy}`
  return [error(["claims", i, isSecondHand(claim) ? "reported-by" : "basis"], message)]
}

/** The chain of a claim: it ends in the voice, passes the reporter just before, and has the speakers in their order. */
export const chains: Check = (pack) => pack.claims.flatMap((claim, i) => chainOf(claim, i, pack))

function chainOf(claim: PackClaim, i: number, pack: Pack): Finding[] {
  const path = ["claims", i, "chain"]
  const { chain, voice } = claim
  if (!chain) return isAuthor(claim, pack) ? [] : unplaced(claim, i)
  if (chain.at(-1) !== voice) return [error(path, `The chain should end in the voice, “${voice}”.`)]
  const reporter = claim["reported-by"]
  if (reporter && chain.at(-2) !== reporter) {
    return [error(path, `The reporter, “${reporter}”, should stand in the chain just before the voice.`)]
  }
  return claim.evidence.flatMap(({ bearing, speakers }, j) =>
    bearing !== "attests" || follows(speakers, chain)
      ? []
      : [
          error(
            ["claims", i, "evidence", j, "speakers"],
            `These speakers do not fit the chain: ${chain.join(", ")}.`,
          ),
        ],
  )
}

/** A voice that wrote none of the sources it is known from: nothing tells through whom, or when. */
function unplaced(claim: PackClaim, i: number): Finding[] {
  const chain = warning(
    ["claims", i],
    "This voice wrote none of the sources quoted here. Say through whom it is known: chain.",
  )
  const date = warning(
    ["claims", i],
    "This voice wrote none of the sources quoted here. Say when it holds this: as-of, or unknown.",
  )
  return claim["as-of"] === undefined ? [chain, date] : [chain]
}

/** Whether the voice wrote a source quoted here, or speaks in its notes as the editor. */
function isAuthor({ voice, evidence }: PackClaim, { sources, voices }: Pack): boolean {
  const quoted = new Set(evidence.map(({ source }) => source))
  if (evidence.length === 0 || voices.some(({ id, kind }) => id === voice && kind === "editor")) return true
  return sources.some(({ id, by }) => quoted.has(id) && by.includes(voice))
}

function isSecondHand({ basis }: PackClaim): boolean {
  return basis === "reported" || basis === "imputed"
}

/** Whether the speakers begin as the chain does and go on in its order, none but its own among them. */
function follows(speakers: string[], chain: string[]): boolean {
  let next = 0
  for (const speaker of speakers) {
    const at = chain.indexOf(speaker, next)
    if (at < 0) return false
    next = at + 1
  }
  return speakers[0] === chain[0]
}
