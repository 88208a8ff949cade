const UNSEEN = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu
// Commas of several scripts: they stand between the words of a plain field.
const BETWEEN = /[,\u060c\u3001\uff0c\n]/

/** A word as it is kept: composed (NFC), on one line, without a # before it. */
export function asWord(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(UNSEEN, " ")
    .trim()
    .replace(/^#+\s*/, "")
}

/** The words of a plain field, between commas; each once as it is written. */
export function splitWords(text: string): string[] {
  return [...new Set(text.split(BETWEEN).map(asWord).filter(Boolean))]
}

/** Whether something typed holds more than one word. */
export function hasComma(typed: string): boolean {
  return BETWEEN.test(typed)
}
