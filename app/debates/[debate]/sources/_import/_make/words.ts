import { counted } from "@/app/_ui/counting"
import type { Foreseen } from "@/lib/sources/imports/view"

/** "112 passages of this source: 110 will be found in it, 2 will be asked about." */
export function foreseenInWords({ kept, uncertain, lost }: Foreseen): string {
  const all = kept + uncertain + lost
  const parts = [
    `${kept} ${kept === 1 ? "is" : "are"} found in this text`,
    uncertain > 0 && `${uncertain} will be yours to look at`,
    lost > 0 && `${lost} ${lost === 1 ? "is" : "are"} not in it`,
  ].filter(Boolean)
  return `${counted(all, "passage")} of this source: ${parts.join(", ")}.`
}

/** Which part of a text is the source's, where it is only a part. */
export function partInWords({
  opens,
  closes,
}: {
  opens: string | null
  closes: string | null
}): string | null {
  if (!opens && !closes) return null
  const span = [opens && `from “${opens}”`, closes && `to “${closes}”`].filter(Boolean).join(" ")
  return `Only a part of this text is the source’s: ${span}. The rest is left out.`
}

/** Common languages of texts, by their tag. */
export const LANGUAGES: [string, string][] = [
  ["en", "English"],
  ["fr", "French"],
  ["de", "German"],
  ["ru", "Russian"],
  ["es", "Spanish"],
  ["it", "Italian"],
  ["pt", "Portuguese"],
  ["nl", "Dutch"],
  ["pl", "Polish"],
  ["uk", "Ukrainian"],
  ["tr", "Turkish"],
  ["el", "Greek"],
  ["la", "Latin"],
  ["he", "Hebrew"],
  ["ar", "Arabic"],
  ["fa", "Persian"],
  ["hi", "Hindi"],
  ["zh", "Chinese"],
  ["ja", "Japanese"],
  ["ko", "Korean"],
]

/** Kinds of texts in the words of CSL, and in ours. */
export const TYPES: [string, string][] = [
  ["article-journal", "An article in a journal"],
  ["review-book", "A review of a book"],
  ["article-magazine", "An article in a magazine"],
  ["article-newspaper", "An article in a newspaper"],
  ["book", "A book"],
  ["chapter", "A chapter of a book"],
  ["post-weblog", "A post or reading note"],
  ["webpage", "A page on the web"],
  ["speech", "A speech"],
  ["letter", "A letter"],
  ["thesis", "A thesis"],
  ["document", "Something else"],
]

/** What a voice is in the debate. */
export const VOICE_KINDS: [string, string][] = [
  ["REVIEWER", "A reviewer"],
  ["AUTHOR", "An author under discussion"],
  ["QUOTED", "Someone who is quoted"],
  ["COLLECTIVE", "A group"],
  ["EDITOR", "An editor"],
  ["UNNAMED", "Someone without a name"],
]

/** Who may read the full text of a source. */
export const READERS: [string, string][] = [
  ["SEMINARS", "Seminars to which its curators open the debate’s texts"],
  ["CURATORS", "Curators of the debate"],
  ["EVERYONE", "Everyone who reads the debate"],
]
