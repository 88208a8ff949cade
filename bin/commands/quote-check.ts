import { readFileSync } from "node:fs"
import { type Arguments, BadInput, type Command } from "@/bin/command"
import { DocumentError } from "@/lib/sources/formats/document-error"
import type { Edition } from "@/lib/text/blocks"
import type { Difference } from "@/lib/text/differences"
import { codePointOffset } from "@/lib/text/offsets"
import type { QuoteCheck } from "@/lib/text/quote-check"

/** Says whether, where and how exactly a quotation stands in a text. */
const command: Command = {
  name: "quote-check",
  summary: "Say whether, where and how exactly a quotation stands in a text.",
  usage: 'FILE --quote "…"',
  options: { quote: { type: "string", help: "the words to look for" } },
  async run(args, out) {
    const [file, quote] = asked(args)
    const [{ readApart }, { clean }, { checkQuote }] = await Promise.all([
      import("@/lib/sources/formats/apart"),
      import("@/lib/text/clean"),
      import("@/lib/text/quote-check"),
    ])
    const material = await readApart(bytesOf(file), file).catch((error) => {
      if (error instanceof DocumentError) throw new BadInput(`${file}: ${error.message}`)
      throw error
    })
    const edition = clean(material)
    const check = checkQuote(edition, quote)
    out.json(inCodePoints(edition, check))
    for (const line of inWords(edition, check)) out.line(line)
  },
}

export default command

/** The file and the quotation; whatever is missing is bad input. */
function asked({ positionals: [file, ...more], options: { quote } }: Arguments): [string, string] {
  if (file === undefined) throw new BadInput("FILE is missing: name the file that holds the text.")
  if (more.length > 0) throw new BadInput("Only one FILE can be given. Put the quotation in quotation marks.")
  if (typeof quote !== "string") throw new BadInput('--quote is missing: give the words, --quote "…".')
  if (!/[\p{L}\p{N}]/u.test(quote)) throw new BadInput("The quotation has no words. Give some of the text.")
  return [file, quote]
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw new BadInput(`The file ${file} cannot be read. Check its name and that you may read it.`)
  }
}

/** A check with offsets as programs elsewhere count them: in Unicode code points of the cleaned text. */
function inCodePoints({ text }: Edition, { verdict, start, end, found, differences, others }: QuoteCheck) {
  const point = (offset: number | null) => (offset === null ? null : codePointOffset(text, offset))
  const places = others.map((place) => ({ start: point(place.start), end: point(place.end) }))
  return { verdict, start: point(start), end: point(end), found, differences, others: places }
}

const VERDICTS: Record<QuoteCheck["verdict"], string> = {
  verbatim: "It stands there word for word",
  punctuation: "It stands there with the same words; punctuation, case or spaces differ",
  words: "Something like it stands there, with other words",
  "not-found": "Nothing like it stands there.",
}

function inWords({ text }: Edition, check: QuoteCheck): string[] {
  const { verdict, start, end, differences, others } = check
  if (start === null || end === null) return [VERDICTS[verdict]]
  const [from, to] = [codePointOffset(text, start), codePointOffset(text, end)]
  const lines = [`${VERDICTS[verdict]} (characters ${from} to ${to}):`, "", marked(differences)]
  if (verdict !== "verbatim") lines.push("", "[-only in the quotation-] {+only in the text+}")
  if (others.length > 0) lines.push("", `It stands so in ${others.length} more places.`)
  return lines
}

const marked = (differences: readonly Difference[]) =>
  differences
    .map(({ kind, words }) =>
      kind === "same" ? words : kind === "missing" ? `[-${words}-]` : `{+${words}+}`,
    )
    .join("")
