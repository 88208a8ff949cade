import styles from "./done.module.css"

type Props = { word: string | string[] | undefined; sentences: Record<string, string> }

/** What has just been done, by the word that the address carries back from it; nothing for a word that has no sentence. */
export function Done({ word, sentences }: Props) {
  const said = typeof word === "string" && Object.hasOwn(sentences, word) ? sentences[word] : null
  return said ? (
    <p className={styles.done} role="status">
      {said}
    </p>
  ) : null
}
