import type { Turn } from "@/lib/claims/comparing/view"
import styles from "./page-turn.module.css"

type Props = { turn: Turn; page: (page: number) => string; of: string }

/** The pages of something long, with the one before and the one after; nothing where there is one page. */
export function PageTurn({ turn: { page: here, pages }, page, of }: Props) {
  if (pages < 2) return null
  return (
    <nav className={styles.turn} aria-label={`Pages of ${of}`}>
      {here > 1 && (
        <a href={page(here - 1)} rel="prev">
          Page before
        </a>
      )}
      <span>{`Page ${here} of ${pages}`}</span>
      {here < pages && (
        <a href={page(here + 1)} rel="next">
          Next page
        </a>
      )}
    </nav>
  )
}
