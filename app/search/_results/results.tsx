import sections from "@/app/_ui/sections.module.css"
import { KINDS, type Kind } from "@/lib/search/kinds"
import type { SearchView } from "@/lib/search/view"
import { searchAddress } from "../address"
import { countedKind, kindsInWords } from "../kinds"
import { Result } from "./result"
import styles from "./results.module.css"

type Props = {
  view: SearchView
  kind?: Kind
  /** things of several debates may stand side by side */
  mixed: boolean
}

/** What was found, by kind: of every kind the best with the way to all of them, or one kind page by page. */
export function Results({ view, kind, mixed }: Props) {
  const { q, debate, counts, found } = view
  const asked = { q, debate: debate?.slug }
  const shown = KINDS.filter((each) => counts[each] > 0 && (!kind || each === kind))
  return (
    <>
      <KindNav view={view} kind={kind} />
      {shown.map((each) => {
        const here = found.filter((one) => one.kind === each)
        return (
          <section key={each} className={sections.section} aria-labelledby={each}>
            <h2 id={each}>{kindsInWords(each)}</h2>
            <ol>
              {here.map((one) => (
                <Result key={one.id} found={one} mixed={mixed} />
              ))}
            </ol>
            {!kind && counts[each] > here.length && (
              <p>
                <a className={styles.all} href={searchAddress({ ...asked, kind: each })}>
                  All {countedKind(counts[each], each)}
                </a>
              </p>
            )}
          </section>
        )
      })}
      {kind && view.pages > 1 && <Pages view={view} kind={kind} />}
    </>
  )
}

function KindNav({ view: { q, debate, counts }, kind }: Omit<Props, "mixed">) {
  const asked = { q, debate: debate?.slug }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <nav aria-label="Kinds of results" className={styles.kinds}>
      <ul>
        <li>
          <a href={searchAddress(asked)} aria-current={kind ? undefined : "page"}>
            Everything <span>{all}</span>
          </a>
        </li>
        {KINDS.filter((each) => counts[each] > 0).map((each) => (
          <li key={each}>
            <a
              href={searchAddress({ ...asked, kind: each })}
              aria-current={kind === each ? "page" : undefined}
            >
              {kindsInWords(each)} <span>{counts[each]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Pages({ view: { q, debate, page, pages }, kind }: { view: SearchView; kind: Kind }) {
  const asked = { q, debate: debate?.slug, kind }
  return (
    <nav aria-label="Pages" className={styles.pages}>
      {page > 1 && <a href={searchAddress({ ...asked, page: page - 1 })}>The page before</a>}
      <span>{`Page ${page} of ${pages}`}</span>
      {page < pages && <a href={searchAddress({ ...asked, page: page + 1 })}>The next page</a>}
    </nav>
  )
}
