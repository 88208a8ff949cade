import type { Beside, SideBySide } from "@/lib/claims/beside/view"
import { besideAddress } from "./asked"
import { Correcting } from "./correcting"
import { Corrections } from "./corrections"
import { languageName } from "./language"
import { Row } from "./row"
import styles from "./texts.module.css"

type Props = { texts: SideBySide; room: string; correcting: { debate: string; source: string } | null }

/** Two texts side by side, row by row; for a curator who corrects them, in a form. */
export function Texts({ texts, room, correcting }: Props) {
  const { original, translation, rows, page, version, corrected } = texts
  const rowsShown = (
    <div className={styles.rows}>
      <Heads texts={texts} />
      {rows.map((row) => (
        <Row key={keyOf(row)} row={row} texts={texts} room={room}>
          {correcting && <Corrections row={row} />}
        </Row>
      ))}
    </div>
  )
  const there = { with: translation.number, page }
  const known = { originalId: original.id, translationId: translation.id, version }
  return (
    <>
      <Chapters texts={texts} room={room} />
      {correcting ? (
        <Correcting
          of={{ ...known, ...there, ...correcting }}
          corrected={corrected}
          done={besideAddress(room, there)}
        >
          {rowsShown}
        </Correcting>
      ) : (
        rowsShown
      )}
      <Pages texts={texts} room={room} correct={correcting !== null} />
    </>
  )
}

const keyOf = ({ original, translation }: SideBySide["rows"][number]) =>
  `${original[0]?.ordinal ?? ""}-${translation[0]?.ordinal ?? ""}`

const named = (what: string, language: string | null) =>
  language ? `${what}, ${languageName(language)}` : what

function Heads({ texts: { original, translation } }: { texts: SideBySide }) {
  return (
    <div className={styles.heads}>
      <p className="label">{named("Original", original.language)}</p>
      <p className="label">{named("Translation", translation.language)}</p>
    </div>
  )
}

function Chapters({ texts: { chapters, translation }, room }: Pick<Props, "texts" | "room">) {
  if (chapters.length === 0) return null
  return (
    <nav aria-label="Chapters" className={styles.chapters}>
      <details>
        <summary>Chapters</summary>
        <ol>
          {chapters.map(({ title, page, row }) => (
            <li key={row}>
              <a href={besideAddress(room, { with: translation.number, page, row })}>{title}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

function Pages({ texts, room, correct }: Pick<Props, "texts" | "room"> & { correct: boolean }) {
  const { page, pages, all, rows, translation } = texts
  if (pages === 1) return null
  const to = (page: number) => besideAddress(room, { with: translation.number, page, correct })
  const [first, last] = [rows[0], rows.at(-1)].map((row) => (row?.row ?? 0) + 1)
  return (
    <nav aria-label="Pages" className={styles.pages}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          The page before
        </a>
      )}
      <span>{`Rows ${first} to ${last} of ${all}`}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          The next page
        </a>
      )}
    </nav>
  )
}

/** Where the texts are from and how they were paired. */
export function HowPaired({ texts, room, can }: { texts: SideBySide; room: string; can: Beside["can"] }) {
  const { corrected, leftOut, translation, page } = texts
  return (
    <p className="meta">
      Paragraphs are paired by their lengths and by the names and numbers in them
      {corrected && ", and a curator has corrected the pairs"}.
      {leftOut > 0 &&
        ` Left out here: ${leftOut} ${leftOut === 1 ? "block" : "blocks"} set aside as not the text itself.`}{" "}
      {can.correct && (
        <a href={besideAddress(room, { with: translation.number, page, correct: true })}>Correct the pairs</a>
      )}
    </p>
  )
}
