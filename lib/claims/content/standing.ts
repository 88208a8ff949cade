import { kindInWords, yearOf } from "@/lib/sources/citation"
import { cslOf } from "@/lib/sources/csl"
import type { Content } from "./content"
import type { VoiceRow } from "./rows"

/** What a voice is in this debate, in a few words: "review, 1997", "1890–1947, under discussion". */
export function standingOf(content: Content, voice: VoiceRow): string {
  if (voice.kind === "AUTHOR") return [voice.years, "under discussion"].filter(Boolean).join(", ")
  if (voice.kind === "EDITOR") return "editor’s gloss"
  if (voice.kind === "COLLECTIVE") return "a group"
  const own = content.sources.find((source) =>
    source.voices.some((each) => each.voiceId === voice.id && each.role === "AUTHOR"),
  )
  if (!own) return [voice.years, "quoted or reported"].filter(Boolean).join(", ")
  const csl = cslOf(own)
  return `${kindInWords(csl)}, ${yearOf(csl) ?? "undated"}`
}
