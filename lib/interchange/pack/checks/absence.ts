import { type Check, error, warning } from "@/lib/interchange/pack/problem"
import type { Pack, PackClaim, PackSilence } from "@/lib/interchange/pack/schema"

/** Silences that stand twice, and voices that are called silent on what they make a claim about. */
export const silences: Check = (pack) =>
  pack.questions.flatMap(({ id, silences }, i) => {
    const seen = new Set<string>()
    return silences.flatMap((silence, j) => {
      const path = ["questions", i, "silences", j]
      const key = [silence.voice, silence.source, silence.work].join(" ")
      if (seen.has(key)) return [error(path, "This silence stands here twice. Take one out.")]
      seen.add(key)
      const claim = pack.claims.find((each) => each.question === id && isWithin(each, silence, pack))
      return claim ? [warning(path, `“${silence.voice}” makes a claim here after all: “${claim.id}”.`)] : []
    })
  })

/** Claims of which no passage says so. */
export const unattested: Check = (pack) =>
  pack.claims.flatMap(({ evidence }, i) =>
    evidence.some(({ bearing }) => bearing === "attests")
      ? []
      : [warning(["claims", i], "No passage says so: add one with bearing: attests.")],
  )

/** Whether a claim is the voice's, made in what was searched for the silence. */
function isWithin(claim: PackClaim, { voice, source, work }: PackSilence, { sources }: Pack): boolean {
  if (claim.voice !== voice) return false
  const quoted = claim.evidence.map((each) => each.source)
  if (source !== undefined && !quoted.includes(source)) return false
  const texts = sources.filter(({ id }) => quoted.includes(id)).map((each) => each.work)
  return work === undefined || claim.work === work || texts.includes(work)
}
