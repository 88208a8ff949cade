import styles from "./preview.module.css"

type Props = { path: string; page: number; pages: number }

/** From one page of the blocks to the next; nothing where there is one page. */
export function PageTurn({ path, page, pages }: Props) {
  if (pages < 2) return null
  const to = (number: number) => `${path}?page=${number}#blocks`
  return (
    <nav aria-label="Pages of the text" className={styles.turn}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          Before
        </a>
      )}
      <span aria-current="page">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          Next
        </a>
      )}
    </nav>
  )
}
