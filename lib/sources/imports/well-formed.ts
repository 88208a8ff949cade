/** A text that the database takes: a NUL becomes another control character, half a surrogate pair U+FFFD; no offset moves. */
export function wellFormed(text: string): string {
  return text.replaceAll("\0", "\u0001").toWellFormed()
}
