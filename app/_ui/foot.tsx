import styles from "./foot.module.css"

/** The foot of every page. */
export function Foot() {
  return (
    <footer className={styles.foot}>
      <p>
        Disputatio records what each author says, not what happened. Claims are worded by the curators of a
        debate; quotations remain their authors’.
      </p>
    </footer>
  )
}
