import { counted } from "@/app/_ui/counting"
import styles from "./key.module.css"
import words from "./words.module.css"

/** How to read the marks. */
export function Key({ passages, notes }: { passages: number; notes: number }) {
  return (
    <p className={styles.key}>
      <span>{`${counted(passages, "passage")} in evidence.`}</span>
      <span>
        <mark className={`${words.mark} ${words.evidence}`}>words</mark> one passage; its number leads to the
        claims it serves
      </span>
      <span>
        <mark className={`${words.mark} ${words.evidence} ${words.three}`}>words</mark> several at once
      </span>
      {notes > 0 && <Kinds />}
    </p>
  )
}

const Kinds = () => (
  <>
    <span>
      <mark className={words.mark} data-tone="remark">
        words
      </mark>{" "}
      remark, with a letter
    </span>
    <span>
      <mark className={words.mark} data-tone="question">
        words
      </mark>{" "}
      question
    </span>
    <span>
      <mark className={words.mark} data-tone="mine">
        words
      </mark>{" "}
      mine
    </span>
  </>
)
