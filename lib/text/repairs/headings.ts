import { leadsOn } from "@/lib/text/repairs/sentences"

const LONGEST_HEADING = 90
const LONGEST_PLAIN = 70

/** Whether a line could be a heading: short, beginning like a sentence, not ending like one. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || !/^["“‘'(«]?[\p{Lu}\p{Lo}\p{N}]/u.test(line)) return false
  if (/[.,;!…][”’»")\]\d]*$/u.test(line) || /\p{L}{2,}[.!?]\s/u.test(line)) return false
  if (leadsOn(line)) return false
  if (line.length > LONGEST_PLAIN) return isTitleCase(line)
  if (/[:?][”’»")]?$/u.test(line)) return isTitleCase(line)
  return true
}

function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu)
  return long?.every((word) => /^\p{Lu}/u.test(word)) ?? false
}
