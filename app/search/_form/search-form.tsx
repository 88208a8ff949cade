import { SEARCH_FIELD } from "@/app/_ui/search-field"
import styles from "./search-form.module.css"

type Props = { q: string; debate?: string; debates: readonly { slug: string; title: string }[] }

/** What to look for, and where: a form that puts both into the address. */
export function SearchForm({ q, debate, debates }: Props) {
  return (
    <search>
      <form className={styles.form} method="get" action="/search">
        <p className={styles.field}>
          <label htmlFor={SEARCH_FIELD}>Words to look for</label>
          <input
            id={SEARCH_FIELD}
            name="q"
            type="search"
            defaultValue={q}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="how"
          />
        </p>
        <p className={styles.field}>
          <label htmlFor="where">Where</label>
          <select id="where" name="debate" defaultValue={debate ?? ""}>
            <option value="">All debates I may read</option>
            {debates.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </p>
        <button type="submit" className="primary">
          Search
        </button>
        <p id="how" className={`meta ${styles.how}`}>
          “Words in quotation marks” stand just so; a minus before a word leaves out what has it. Accents and
          capitals do not matter. The key <kbd>/</kbd> leads here from every page, the arrow keys through what
          was found.
        </p>
      </form>
    </search>
  )
}
