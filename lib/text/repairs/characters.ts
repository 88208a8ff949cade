import { type Edit, replacing } from "@/lib/text/repairs/draft"

/** A byte order mark at the head, and every kind of line ending made a newline. */
export function mendLineEndings(text: string): Edit[] {
  const mark = replacing(text, "byte-order-mark", /^\uFEFF+/g, () => "")
  const endings = replacing(text, "line-ending", /\r\n|[\r\v\f\u2028]|\u2029/g, (match) =>
    match[0] === "\u2029" ? "\n\n" : "\n",
  )
  return [...mark, ...endings]
}

/** Controls, zero-width spaces and soft hyphens taken out; half a surrogate pair made U+FFFD. */
export function mendInvisible(text: string): Edit[] {
  const invisible = /(?![\t\n\x80-\x9f])\p{Cc}|[\u00ad\u200b\u2060\ufeff]|\p{Surrogate}/gu
  return replacing(text, "invisible", invisible, (match) => (/\p{Surrogate}/u.test(match[0]) ? "\ufffd" : ""))
}

/** Letters and their accents composed (Unicode NFC), word by word, since nothing composes across a space. */
export function mendComposition(text: string): Edit[] {
  if (text.normalize("NFC") === text) return []
  return replacing(text, "composed", /[^ \n\t]+/g, (match) => match[0].normalize("NFC"))
}

/** Tabs and runs of spaces inside a line made one space. */
export function mendSpaces(text: string): Edit[] {
  return replacing(text, "spacing", /(?<=[^\s])(?: *\t[ \t]*| {2,})(?=[^\s])/g, () => " ")
}
