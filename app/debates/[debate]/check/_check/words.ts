import { counted, listed } from "@/app/_ui/counting"
import type { Checked, Finding, Looked } from "@/lib/sources/quotes/view"
import { languageName } from "../../sources/[source]/beside/_beside/language"

/** How exactly a quotation stands in a text, in a few words. */
export const VERDICTS: Record<Finding["verdict"], string> = {
  verbatim: "Verbatim",
  punctuation: "Differs in punctuation",
  words: "Differs in these words",
}

const BEST: Record<Finding["verdict"], (where: string) => string> = {
  verbatim: (where) => `It stands word for word in ${where}.`,
  punctuation: (where) => `Its words stand in ${where}; punctuation, case or spaces differ.`,
  words: (where) => `Something like it stands in ${where}, with other words.`,
}

/** What came of a check, in one sentence. */
export function saidOf({ findings, nothingIn }: Checked): string {
  const [best] = findings
  if (!best)
    return nothingIn.length === 0
      ? "Not found: there is no text here to look through."
      : `Not found: nothing like it stands in ${nothingIn.length === 1 ? "the text" : `the ${nothingIn.length} texts`} looked through.`
  const as = findings.filter(({ verdict }) => verdict === best.verdict)
  return BEST[best.verdict](as.length === 1 ? `“${best.source.title}”` : counted(as.length, "text"))
}

/** Which text of a source was looked through. */
export function textInWords({ text, withheld }: Looked): string {
  if (text.kind === "FULL") return "full text"
  if (text.kind === "TRANSLATION")
    return text.language ? `translation into ${languageName(text.language)}` : "translation"
  return withheld ? "excerpts only: its full text is open to other readers" : "excerpts"
}

/** "Gray, New Statesman, 2 July 2012" */
export function sourceInWords({ authors, published }: Looked): string {
  return [listed(authors), published].filter(Boolean).join(", ")
}

/** The paragraphs in which the same stands again: "It stands so in 3 more places: ¶ 4, ¶ 9." */
export function othersInWords(others: Finding["others"]): string {
  const numbers = [...new Set(others.filter((number) => number !== null))].map((number) => `¶ ${number}`)
  const where = numbers.length > 0 ? `: ${numbers.join(", ")}` : ""
  return `It stands so in ${counted(others.length, "more place")}${where}.`
}
