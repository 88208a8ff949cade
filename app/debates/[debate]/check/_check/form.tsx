import { LONGEST_QUOTE } from "@/lib/sources/quotes/schema"
import styles from "./form.module.css"

// More than is looked for, so that the end of what was pasted is not dropped without a word.
const MOST_TYPED = LONGEST_QUOTE + 1000

type Props = {
  action: string
  quote: string
  problem?: string
  /** the sources one may choose to look in; none where the page is about one of them */
  sources?: readonly { slug: string; title: string }[]
  within?: string
}

/** A quotation to look for, and where: a form that puts both into the address. */
export function CheckForm({ action, quote, problem, sources = [], within }: Props) {
  return (
    <form className={styles.form} method="get" action={action}>
      <p className={styles.field}>
        <label htmlFor="quote">Quotation</label>
        <textarea
          id="quote"
          name="quote"
          defaultValue={quote}
          maxLength={MOST_TYPED}
          rows={4}
          spellCheck={false}
          dir="auto"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "quote-problem quote-hint" : "quote-hint"}
        />
      </p>
      {problem && (
        <p className={styles.error} id="quote-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="meta" id="quote-hint">
        Paste it as it was quoted. Where words are left out, … or […] may stand.
      </p>
      {sources.length > 1 && (
        <p className={styles.field}>
          <label htmlFor="in">Look in</label>
          <select id="in" name="in" defaultValue={within ?? ""}>
            <option value="">All sources of this debate</option>
            {sources.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      <button type="submit" className="primary">
        Check
      </button>
    </form>
  )
}
