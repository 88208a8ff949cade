import { href, leavesOut, NOTHING_ASKED } from "@/lib/annotations/reading/filters/schema"
import type { FilterView } from "@/lib/annotations/reading/filters/view"
import styles from "./filter.module.css"
import { Going } from "./going"
import { Groups } from "./groups"
import { Legend } from "./legend"
import { askings, markedInWords, shownInWords } from "./words"

// Beyond this, making all of the text anew in the page would cost more than loading the page.
const MOST = { slices: 40, threads: 300 }

type Props = {
  view: FilterView
  here: string
  /** how many slices the text has */
  slices: number
  marksTerms: boolean
}

/** What is marked in a text and how its marks look, and a form by which one sees only some of it, or other colours. `here`:
 * the path of the page, to which the form submits. */
export function Filter({ view, here, slices, marksTerms }: Props) {
  const { asked, all, legend } = view
  const filtered = leavesOut(asked)
  const showAll = `${here}${href(NOTHING_ASKED, { colour: asked.colour })}`
  return (
    <Going here={here} query={href(asked)} heavy={slices > MOST.slices || all.threads > MOST.threads}>
      <div className={styles.key}>
        <p>{markedInWords(all)}</p>
        <Legend lines={legend} marksTerms={marksTerms} />
      </div>
      <details className={styles.filter}>
        <summary>Filter and colour{filtered && ": some left out"}</summary>
        <form action={here} autoComplete="off" className={styles.form} aria-label="Filter and colour">
          <Groups view={view} />
          <p className={styles.buttons}>
            <button type="submit" className="primary">
              Show
            </button>
            {filtered && (
              <a className="button" href={showAll} data-ask>
                Show all
              </a>
            )}
          </p>
        </form>
      </details>
      <p className={styles.shown} role="status">
        {filtered && shownInWords(view)}
      </p>
      {filtered && (
        <ul className={styles.asked} aria-label="What is asked for">
          {askings(view).map(({ name, without }) => (
            <li key={name}>
              <span>{name}</span>
              <a href={`${here}${without}`} aria-label={`Leave out “${name}”`} data-ask>
                ×
              </a>
            </li>
          ))}
          <li className={styles.all}>
            <a href={showAll} data-ask>
              Show all
            </a>
          </li>
        </ul>
      )}
    </Going>
  )
}
