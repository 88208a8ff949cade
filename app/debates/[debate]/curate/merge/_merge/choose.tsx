import forms from "@/app/_ui/form/form.module.css"
import type { Among } from "@/lib/annotations/merging/queries"
import styles from "./merge.module.css"

export type Choice = { slug: string; name: string; note: string }

type Props = {
  /** path of the page, with what is merged */
  here: string
  /** the same as a field of a form */
  of: { name: "claim" | "question"; slug: string }
  q: string
  others: Among<Choice>
  language: string
}

/** The other one, by typing some of its words or from the list. */
export function Choose({ here, of, q, others, language }: Props) {
  const kind = of.name
  return (
    <>
      <form method="get" aria-label={`Find a ${kind}`} className={`${forms.field} ${styles.find}`}>
        <input type="hidden" name={of.name} value={of.slug} />
        <label htmlFor="q">{`Words of the other ${kind}`}</label>
        <input id="q" name="q" type="search" defaultValue={q} />
        <p>
          <button type="submit">Find</button>
        </p>
      </form>
      {others.shown.length === 0 && (
        <p className="empty">
          {q ? "Nothing has these words." : `There is no other ${kind} to merge it into.`}
        </p>
      )}
      <ul className={styles.others}>
        {others.shown.map(({ slug, name, note }) => (
          <li key={slug}>
            <a href={`${here}&into=${slug}`} lang={language}>
              {name}
            </a>
            <span className="meta" lang={language}>
              {note}
            </span>
          </li>
        ))}
      </ul>
      {others.more > 0 && <p className="meta">{`${others.more} more. Type some words to find them.`}</p>}
    </>
  )
}
