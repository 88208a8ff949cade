import styles from "../account.module.css"

const WORDS: Record<string, string> = {
  name: "Your name is changed.",
  password: "Your password is changed. Everywhere else you are signed out.",
  session: "That session has ended.",
  others: "All other sessions have ended.",
  "administrator-added": "They look after this installation now, too.",
  "administrator-removed": "They no longer look after this installation.",
  "self-removed": "You no longer look after this installation.",
}

/** What has just been done, by the word that the address carries back from it; nothing for any other. */
export function Done({ word }: { word: string | string[] | undefined }) {
  const words = typeof word === "string" && Object.hasOwn(WORDS, word) ? WORDS[word] : null
  return words ? (
    <p className={styles.done} role="status">
      {words}
    </p>
  ) : null
}
