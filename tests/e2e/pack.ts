import { readFileSync } from "node:fs"
import { readPack } from "@/lib/interchange/pack/read"
import type { Pack, PackClaim, PackVoice } from "@/lib/interchange/pack/schema"

const shipped = new URL("../../seed/victor-serge.debate.yaml", import.meta.url)

function shippedPack(): Pack {
  const reading = readPack(readFileSync(shipped, "utf8"))
  if ("errors" in reading) throw new Error(`The debate pack cannot be read: ${reading.errors[0]!.message}`)
  return reading.pack
}

/** The debate that the product ships with, as its instructor wrote it: what the pages are held against. */
export const pack = shippedPack()

/** The path of the debate's table. */
export const base = `/debates/${pack.slug}`

/** The voice of that id. */
export function voiceOf(id: string): PackVoice {
  return pack.voices.find((voice) => voice.id === id)!
}

/** What a narrow column calls a voice. */
export function shortName(id: string): string {
  const voice = voiceOf(id)
  return voice["short-name"] ?? voice.name
}

/** The voices, by id, about whom nothing is recorded on a question: neither a claim nor a silence. */
export function unreadOn(question: Pack["questions"][number]): string[] {
  const claimed = pack.claims.filter((claim) => claim.question === question.id).map((claim) => claim.voice)
  const heard = new Set([...claimed, ...question.silences.map((silence) => silence.voice)])
  return pack.voices.map((voice) => voice.id).filter((id) => !heard.has(id))
}

/** The words that must stand beside a claim which its voice does not make in its own text; null for one it does. */
export function secondHandWords(claim: PackClaim): string | null {
  const reporter = claim["reported-by"]
  if (claim.basis === "reported") return `as ${shortName(reporter!)} reports`
  if (claim.basis === "imputed") return `as ${shortName(reporter!)} infers`
  const outermost = claim.chain?.[0] ?? claim.voice
  return outermost === claim.voice ? null : `as quoted by ${shortName(outermost)}`
}
