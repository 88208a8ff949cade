import type { Content } from "@/lib/claims/content/content"
import { type Csl, cslOf } from "@/lib/sources/csl"

/** The records of a debate's sources by slug; one that names no author has those whom the debate knows as its authors. */
export function recordsOf({ sources, voice }: Content): Map<string, Csl> {
  return new Map(
    sources.map((source) => {
      const csl = cslOf(source)
      const authors = source.voices
        .filter(({ role }) => role === "AUTHOR")
        .flatMap(({ voiceId }) => voice.get(voiceId)?.name ?? [])
      const author = csl.author ?? (authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined)
      return [source.slug, { ...csl, author }]
    }),
  )
}
