import type { Difference } from "@/lib/text/differences"
import styles from "./compared.module.css"
import { endsOf } from "./ends"

const LONG = { same: 160, changed: 600 }
const ENDS = { same: 60, changed: 200 }

/** A quotation and the words of the text as one: what only the quotation has is struck out, what only the text has is
 * underlined. Of long stretches the ends are shown. */
export function Compared({ differences }: { differences: readonly Difference[] }) {
  return (
    <p className={styles.compared}>
      {differences.map(({ kind, words }, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: made once for an answer
        if (kind === "same") return <Ends key={index} words={words} of="same" />
        const Tag = kind === "missing" ? "del" : "ins"
        return (
          <Tag key={index}>
            <span className="sr">
              {kind === "missing" ? " (only in the quotation: " : " (only in the text: "}
            </span>
            <Ends words={words} of="changed" />
            <span className="sr">) </span>
          </Tag>
        )
        // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
      })}
    </p>
  )
}

function Ends({ words, of }: { words: string; of: keyof typeof LONG }) {
  if (words.length <= LONG[of]) return words
  const [head, tail] = endsOf(words, ENDS[of])
  return (
    <>
      {head}
      <span className={styles.gap}> … </span>
      {tail}
    </>
  )
}
