import type { VoiceRow } from "@/lib/claims/content/rows"

type Named = Pick<VoiceRow, "id" | "name" | "shortName" | "kind">

const PERSONS: readonly string[] = ["REVIEWER", "AUTHOR", "QUOTED"]
const WORD = /\p{Lu}[\p{L}'’-]{2,}/gu

// A person goes by any word of the name; of a group's name each word means something by itself.
function calledBy({ name, shortName, kind }: Named): string[] {
  return [name, shortName, ...(PERSONS.includes(kind) ? (name.match(WORD) ?? []) : [])]
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** Finds the names of voices in a text. */
export type Names = { pattern: RegExp; voice: ReadonlyMap<string, string> }

/** What the voices of a debate are called in texts: whole names, short names, and of persons each word of the name. */
export function namesOf(voices: readonly Named[]): Names {
  const voice = new Map<string, string>()
  for (const each of voices) for (const name of calledBy(each)) if (!voice.has(name)) voice.set(name, each.id)
  const longest = [...voice.keys()].sort((a, b) => b.length - a.length).map(literal)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join("|") || "$^"})(?![\\p{L}\\p{N}])`, "gu")
  return { pattern, voice }
}

/** A text in which each name of a voice gives way to what `called` makes of that voice's id. */
export function withoutNames(text: string, names: Names, called: (voiceId: string) => string): string {
  return text.replace(names.pattern, (name) => called(names.voice.get(name)!))
}
