import type { Asked } from "@/lib/annotations/reading/filters/schema"
import { PrintButton } from "./print-button"
import { printPath, WAYS, type Way } from "./ways"
import styles from "./ways-bar.module.css"

const NAMES: Record<Way, string> = {
  margin: "Notes in the margin",
  end: "Notes at the end",
  none: "No notes",
}

type Props = { here: string; way: Way; asked: Asked }

/** How the text may be printed, which way it is shown now, and the button that prints it; none of it goes on paper. */
export function WaysBar({ here, way, asked }: Props) {
  return (
    <div className={styles.bar}>
      <nav aria-label="Where the notes stand">
        <ul>
          {WAYS.map((each) => (
            <li key={each}>
              <a href={printPath(here, each, asked)} aria-current={each === way ? "page" : undefined}>
                {NAMES[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <PrintButton />
    </div>
  )
}
