import { useRef } from "react"
import type { Here, ReaderHere } from "@/lib/annotations/presence/view"
import styles from "./here-now.module.css"

// As many as fit in the line of a wide screen, and of a phone.
const WIDE = 6
const NARROW = 2

/** Names of readers with their paragraphs; those who do not fit stand behind a fold that lies over the text. */
export function Readers({ readers, more }: Here[string]) {
  if (readers.length === 0) return <p>Nobody else of your seminars is here now.</p>
  return (
    <div className={styles.readers}>
      <span>Here now:</span>
      <ul className={styles.names}>
        {readers.slice(0, WIDE).map((reader) => (
          <Reader key={reader.id} {...reader} />
        ))}
      </ul>
      {readers.length > NARROW && <Everyone readers={readers} more={more} />}
    </div>
  )
}

function Everyone({ readers, more }: Here[string]) {
  const fold = useRef<HTMLDetailsElement>(null)
  const close = () => fold.current?.removeAttribute("open")
  const [wide, narrow] = [WIDE, NARROW].map((shown) => readers.length - shown + more)
  const some = wide! > 0
  return (
    <details
      ref={fold}
      className={some ? styles.more : styles.moreOnPhone}
      onKeyDown={({ key }) => key === "Escape" && close()}
    >
      <summary>
        {some && <span className={styles.wide}>and {wide} more</span>}
        <span className={styles.narrow}>and {narrow} more</span>
      </summary>
      <ul className={styles.everyone}>
        {readers.map((reader) => (
          <Reader key={reader.id} {...reader} onGo={close} />
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </details>
  )
}

function Reader({ name, paragraph, onGo }: ReaderHere & { onGo?: () => void }) {
  const named = <span className={styles.name}>{name}</span>
  return (
    <li className={styles.reader}>
      {paragraph === null ? (
        named
      ) : (
        <a href={`#p${paragraph}`} onClick={onGo}>
          {named} ¶{paragraph}
        </a>
      )}
    </li>
  )
}
