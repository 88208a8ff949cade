/** Words of a reference that look the same; what is not said looks as the text around it does. */
export type Run = {
  text: string
  italic?: true
  bold?: true
  capitals?: true
  underlined?: true
  raised?: true
  lowered?: true
}

type Form = Omit<Run, "text">

const FORMS: Record<string, Form> = {
  i: { italic: true },
  em: { italic: true },
  b: { bold: true },
  sup: { raised: true },
  sub: { lowered: true },
}
const SPANS: [RegExp, (form: Form) => Form][] = [
  [/small-caps/, (form) => ({ ...form, capitals: true })],
  [/underline/, (form) => ({ ...form, underlined: true })],
  [/font-style:normal/, ({ italic: _, ...form }) => form],
  [/font-weight:normal/, ({ bold: _, ...form }) => form],
]

// The processor escapes every & and < of the words themselves as a number, so that what looks like a tag is one of its own.
const TOKENS = /<(\/?)([a-z]+)([^>]*)>|&#(\d+);|[^<&]+|[<&]/gi

function formOf(name: string, attributes: string, around: Form): Form {
  const span = name === "span" ? SPANS.find(([sign]) => sign.test(attributes)) : undefined
  return span ? span[1](around) : { ...around, ...FORMS[name] }
}

/** The HTML that citeproc makes as runs of words. Only how words look is taken from it; every other mark is left out. */
export function runsOf(html: string): Run[] {
  const runs: Run[] = []
  const forms: Form[] = [{}]
  const say = (text: string) => {
    const [form, last] = [forms.at(-1)!, runs.at(-1)]
    const { text: before, ...same } = last ?? { text: "" }
    if (last && JSON.stringify(same) === JSON.stringify(form)) last.text = before + text
    else runs.push({ text, ...form })
  }
  for (const [token, closing, tag, attributes = "", code] of html.matchAll(TOKENS)) {
    if (!tag) say(code ? String.fromCodePoint(Number(code)) : token.replace(/[ \n\t]+/g, " "))
    else if (closing) forms.splice(Math.max(1, forms.length - 1))
    else forms.push(formOf(tag.toLowerCase(), attributes, forms.at(-1)!))
  }
  return trimmed(runs)
}

function trimmed(runs: Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return runs.filter(({ text }) => text !== "")
}

/** The words alone. */
export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("")
}
