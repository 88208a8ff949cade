import { listed } from "@/app/_ui/counting"
import type { TagView, WritingTags } from "@/lib/annotations/tags/view"

const MOST = 8

/** A word without case and accents, to compare as one types; the server has the last word. */
export const plain = (word: string): string =>
  word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim()

type To = { visibility: string; seminarId: string | null }

/** An audience, as a form's value, as far as it decides which words its readers know. */
export function readersOf(audience: string): To {
  const [visibility = "", seminarId = null] = audience.split(":", 2)
  return { visibility, seminarId }
}

const knownTo =
  ({ visibility, seminarId }: To) =>
  (tag: TagView) =>
    tag.seminarId === null || tag.seminarId === seminarId || visibility === "ONLY_ME"

/** The words that one may say to an audience, each once: for oneself those of all one's seminars. */
export function wordsFor({ words }: WritingTags, to: To): string[] {
  const once = new Map(words.filter(knownTo(to)).map(({ name }) => [plain(name), name]))
  return [...once.values()]
}

/** What becomes of the tags of a remark before other readers, in words; null where all of them stand. */
export function keptBack(tags: readonly TagView[], to: To): string | null {
  const names = tags.filter((tag) => !knownTo(to)(tag)).map(({ name }) => `“${name}”`)
  if (names.length === 0) return null
  const [are, they] = names.length === 1 ? ["is a word", "It is"] : ["are words", "They are"]
  return `${listed(names)} ${are} of your seminar only. ${they} kept, and shown again to its members.`
}

/** Whether a word that is not among them may be said to this audience. */
export function takesNew(given: WritingTags, { visibility, seminarId }: To): boolean {
  if (visibility === "EVERYONE") return given.newForEveryone
  return visibility === "SEMINAR" && seminarId !== null && given.newIn.includes(seminarId)
}

/** At most eight words not chosen yet in which what is typed begins a word; those that begin with it first. */
export function offered(all: readonly string[], typed: string, chosen: readonly string[]): string[] {
  const taken = new Set(chosen.map(plain))
  const wanted = plain(typed)
  const found = all.filter((word) => !taken.has(plain(word)) && ` ${plain(word)}`.includes(` ${wanted}`))
  const begins = (word: string) => Number(!plain(word).startsWith(wanted))
  return found.sort((a, b) => begins(a) - begins(b)).slice(0, MOST)
}
