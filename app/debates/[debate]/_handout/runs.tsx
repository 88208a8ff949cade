import type { Run } from "@/lib/sources/references/runs"
import styles from "./runs.module.css"

/** A reference, word for word as its style has it. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => {
    const { text, raised, lowered, italic, bold, capitals, underlined } = run
    const looks = [
      italic && styles.italic,
      bold && styles.bold,
      capitals && styles.capitals,
      underlined && styles.underlined,
    ]
    const className = looks.filter(Boolean).join(" ") || undefined
    const Element = raised ? "sup" : lowered ? "sub" : "span"
    return raised || lowered || className ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a reference never change places
      <Element key={index} className={className}>
        {text}
      </Element>
    ) : (
      text
    )
  })
}
