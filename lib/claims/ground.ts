import type { VoiceName } from "@/lib/debates/view"
import type { Attitude, Basis } from "@/lib/generated/prisma/enums"
import type { Ground } from "./view"

type Given = {
  basis: Basis
  voice: VoiceName
  reporter: VoiceName | null
  attitude: Attitude | null
  /** outermost first; may be empty */
  chain: VoiceName[]
}

/** How we know it, from the basis and the chain of speakers. Reporting is never taken for holding. */
export function groundOf({ basis, voice, reporter, attitude, chain }: Given): Ground {
  const outermost = chain[0] ?? null
  const elsewhere = outermost && outermost.slug !== voice.slug && outermost.slug !== reporter?.slug
  const quotedBy = elsewhere ? outermost : null
  if (basis === "REPORTED") return { kind: "reported", basis, reporter, attitude, quotedBy }
  if (basis === "IMPUTED") return { kind: "imputed", basis, reporter, attitude, quotedBy }
  if (quotedBy) return { kind: "quoted", basis, reporter: null, attitude: null, quotedBy }
  return {
    kind: basis === "IMPLIED" ? "implied" : "own",
    basis,
    reporter: null,
    attitude: null,
    quotedBy: null,
  }
}

const ATTITUDES: Record<Attitude, string> = {
  ENDORSES: "endorses it",
  REJECTS: "rejects it",
  PARTLY: "accepts it in part",
  NEUTRAL: "gives no verdict",
}

type Words = { text: string; strong?: true }[]

/** The ground in words, with the names set apart: as **Glatter** reports; Glatter rejects it. Empty for own words. */
export function groundWords(ground: Ground): Words {
  const { reporter, attitude, quotedBy } = ground
  const quoted: Words = quotedBy ? [{ text: "as quoted by " }, { text: quotedBy.short, strong: true }] : []
  if (ground.kind === "own") return []
  if (ground.kind === "implied") return [{ text: "implied, not said outright" }]
  if (ground.kind === "quoted") {
    return ground.basis === "IMPLIED" ? [...quoted, { text: "; implied, not said outright" }] : quoted
  }
  const verb = ground.kind === "reported" ? " reports" : " infers"
  const words: Words = [{ text: "as " }, { text: reporter!.short, strong: true }, { text: verb }]
  if (quotedBy) words.push({ text: ", " }, ...quoted)
  if (attitude) words.push({ text: `; ${reporter!.short} ${ATTITUDES[attitude]}` })
  return words
}

/** The ground in words after whatever it follows, as plain text: ", as Glatter reports; Glatter rejects it". */
export function groundAfter(ground: Ground): string {
  const words = groundWords(ground).map(({ text }) => text)
  return words.length > 0 ? `, ${words.join("")}` : ""
}
