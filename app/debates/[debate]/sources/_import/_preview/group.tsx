import type { GroupView, PlaceView } from "@/lib/sources/imports/preview/page"
import { tallyInWords, wordsOf } from "../words"
import styles from "./preview.module.css"
import { spotPath } from "./spot"
import { visibleInLine } from "./visible"

type Props = { block: number; group: GroupView; path: string }

// More places of one kind than this are folded.
const MOST = 3

/** What is proposed of one kind in a block: each place with the button that decides on it, and the way to the next. */
export function Group({ block, group: { kind, places, next }, path }: Props) {
  const all = places.map((place) => <Place key={place.id} block={block} kind={kind} place={place} />)
  const { here } = wordsOf(kind)
  return (
    <div className={styles.group}>
      {places.length > MOST ? (
        <details>
          <summary>{tallyInWords(kind, places.length)}</summary>
          <ul>{all}</ul>
        </details>
      ) : (
        <>
          <p className={styles.here}>{here}</p>
          <ul>{all}</ul>
        </>
      )}
      {next && (
        <a className={styles.next} href={spotPath(path, next)}>
          Next<span className="sr"> of this kind ({here})</span>
        </a>
      )}
    </div>
  )
}

function Place({ block, kind, place }: { block: number; kind: string; place: PlaceView }) {
  const { refuse, take, here } = wordsOf(kind)
  const { id, refused, kindRefused, fixed } = place
  const name = refused ? "take" : "refuse"
  return (
    <li className={styles.place}>
      <Mended place={place} />
      {kindRefused && <span className="meta">left with all of its kind</span>}
      {!fixed && !kindRefused && (
        <button type="submit" name={name} value={`${block} ${id}`} className={styles.decide}>
          {refused ? take : refuse}
          <span className="sr"> ({[here, visibleInLine(place.before)].filter(Boolean).join(" ")})</span>
        </button>
      )}
    </li>
  )
}

function Mended({ place: { before, after, around, refused } }: { place: PlaceView }) {
  if (!around) return before && <span className={styles.words}>{before}</span>
  const [lead, trail] = around
  return (
    <span className={styles.words}>
      {lead}
      {refused ? (
        <span className={styles.kept}>{visibleInLine(before)}</span>
      ) : (
        <>
          <del className={styles.was}>{visibleInLine(before)}</del>
          <ins className={styles.becomes}>{/^\s+$/.test(after) ? visibleInLine(after) : after}</ins>
        </>
      )}
      {trail}
    </span>
  )
}
