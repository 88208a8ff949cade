import { counted } from "@/app/_ui/counting"
import type { PassageView } from "@/lib/claims/view"
import type { Marks } from "../../terms/_term/marked"
import { bearingClass } from "./bearing"
import { GroundInPassing } from "./ground"
import styles from "./passage.module.css"
import { Quotation } from "./quotation"
import { Speakers } from "./speakers"
import { bearingInWords, NO_POSITION } from "./words"

type Props = { passage: PassageView; base: string; labelled?: boolean; large?: boolean; marks?: Marks }

/** A passage: the words with those around them, who speaks in it and where it stands. `labelled`: its bearing stands
 * above it; `large`: it is there to be read, not to be compared; `marks`: how disputed terms are marked in its words. */
export function Passage({ passage, base, labelled, large, marks }: Props) {
  const { bearing, note } = passage
  return (
    <Quotation
      passage={passage}
      base={base}
      label={labelled ? bearingInWords(bearing) : undefined}
      className={`${bearingClass(bearing)}${large ? ` ${styles.large}` : ""}`}
      marks={marks}
    >
      {note && <p className="meta">{note}</p>}
      <AlsoIn passage={passage} base={base} />
    </Quotation>
  )
}

function AlsoIn({ passage: { alsoIn, anchor }, base }: { passage: PassageView; base: string }) {
  if (alsoIn.length === 0) return null
  return (
    <details className={styles.also}>
      <summary>{`‖ same passage as ${counted(alsoIn.length, "other claim")}`}</summary>
      <ul>
        {alsoIn.map(({ claim, speakers }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one claim may use the words twice; the list never changes
          <li key={claim.slug + index}>
            {`${claim.voice.name} on ${claim.question.number}, `}
            <a href={`${base}/claims/${claim.slug}`}>{claim.position ?? NO_POSITION}</a>
            <GroundInPassing ground={claim.ground} />.{" "}
            <span className={styles.chain}>
              <Speakers speakers={speakers} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${base}/uses/${anchor.slice(2)}`}>Every use of this passage</a>
      </p>
    </details>
  )
}
