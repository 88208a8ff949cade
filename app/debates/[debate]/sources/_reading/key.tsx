import { counted } from "@/app/_ui/counting"
import styles from "./key.module.css"
import words from "./words.module.css"

/** How to read the marks. */
export function Key({ passages }: { passages: number }) {
  return (
    <p className={styles.key}>
      <span>{`${counted(passages, "passage")} in evidence.`}</span>
      <span>
        <mark className={words.mark}>words</mark> one passage; its number leads to the claims it serves
      </span>
      <span>
        <mark className={`${words.mark} ${words.three}`}>words</mark> several at once
      </span>
    </p>
  )
}
