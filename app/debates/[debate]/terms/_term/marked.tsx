import { type FormsOfTerms, findTerms, partsOf } from "@/lib/claims/terms/matching"
import styles from "./marked.module.css"

/** How terms are marked on a page: the words by which they are found, and the path of the debate. */
export type Marks = { forms: FormsOfTerms; base: string }

/** A text in which each disputed term leads to what the voices mean by it; as it is where nothing is to be marked. */
export function Marked({ text, marks }: { text: string; marks: Marks | undefined }) {
  if (!marks || marks.forms.length === 0) return text
  return partsOf(text, findTerms(text, marks.forms)).map(({ text: words, slug }, at) =>
    slug ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <a key={at} href={`${marks.base}/terms/${slug}`} className={styles.term}>
        {words}
      </a>
    ) : (
      words
    ),
  )
}
