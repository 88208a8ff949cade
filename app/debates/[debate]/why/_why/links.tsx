import type { WhyView } from "@/lib/annotations/diagnoses/queries"
import styles from "./sides.module.css"
import { actInWords } from "./words"

/** How the two claims act on each other, with the reason and with who makes the link. */
export function Links({ links }: Pick<WhyView, "links">) {
  if (links.length === 0) return null
  return (
    <ul className={styles.links} aria-label="How they stand to each other">
      {links.map(({ from, kind, reason, stated }) => (
        <li key={from + kind}>
          {from === "one" ? "The first claim" : "The second claim"} <b>{actInWords(kind)}</b> the other.{" "}
          {reason}{" "}
          <span className="meta">
            {stated ? "Stated in the text." : "Seen by the curators, not stated in the text."}
          </span>
        </li>
      ))}
    </ul>
  )
}
