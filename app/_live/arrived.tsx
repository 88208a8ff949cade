import { useEffect, useState } from "react"
import { arrivedInWords } from "./arrivals"
import styles from "./arrived.module.css"

type Standing = { first: string; sentence: string } | null

// Only what stands on this page is spoken of; a table counts remarks, and shows none.
function standing(ids: string[]): Standing {
  const found = ids.flatMap((id) => document.getElementById(`remark-${id}`) ?? [])
  const [first] = found
  if (!first) return null
  const { top, bottom } = first.getBoundingClientRect()
  const where = top > innerHeight ? "below" : bottom < 0 ? "above" : "here"
  return { first: first.id, sentence: arrivedInWords(found.length, where) }
}

type Props = { ids: string[]; ready: boolean; onSeen: () => void }

/** Says that remarks have come, once they are rendered, with a way to the first; what one reads stays where it is. */
export function Arrived({ ids, ready, onSeen }: Props) {
  const [arrived, setArrived] = useState<Standing>(null)
  useEffect(() => {
    if (ready) setArrived(standing(ids))
  }, [ids, ready])
  return (
    <div className={styles.arrived} aria-live="polite" aria-atomic="true">
      {arrived && (
        <p>
          <a href={`#${arrived.first}`} onClick={onSeen}>
            {arrived.sentence}
          </a>
          <button type="button" onClick={onSeen}>
            Hide
          </button>
        </p>
      )}
    </div>
  )
}
