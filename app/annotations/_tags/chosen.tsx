import styles from "./tags.module.css"

type Props = { words: readonly string[]; onTakeOut: (word: string) => void }

/** The words chosen so far, each with a button that takes it out. */
export function Chosen({ words, onTakeOut }: Props) {
  if (words.length === 0) return null
  return (
    <ul className={styles.chosen} aria-label="Tags chosen">
      {words.map((word) => (
        <li key={word}>
          <bdi>{word}</bdi>
          <button type="button" aria-label={`Take out the tag ${word}`} onClick={() => onTakeOut(word)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}
