import { counted } from "@/app/_ui/counting"
import type { ReasonView, SplitView } from "@/lib/annotations/diagnoses/split"
import styles from "./split.module.css"
import { groundInSentence, groundOfDisagreement, LEADS } from "./words"

/** What readers say a disagreement rests on: the grounds named, most often first, each with every reason given for it. */
export function Split({ split }: { split: SplitView }) {
  const { total, grounds, leading } = split
  if (total === 0) return <p className="empty">Nobody has said yet what it rests on.</p>
  return (
    <>
      <Leading leading={leading} total={total} of={counted(total, "reader")} />
      <ol className={styles.grounds}>
        {grounds.map(({ ground, count, reasons }) => (
          <li key={ground}>
            <h3>
              {groundOfDisagreement(ground).name} <span className="meta">{counted(count, "reader")}</span>
            </h3>
            <Bar count={count} total={total} leads={ground === leading} />
            <Reasons reasons={reasons} />
          </li>
        ))}
      </ol>
    </>
  )
}

type LeadingProps = { leading: SplitView["leading"]; total: number; of: string }

/** Which ground leads clearly, if one does. `of`: whose words were counted. */
export function Leading({ leading, total, of }: LeadingProps) {
  return (
    <>
      <p className={styles.leading}>
        {leading ? (
          <>
            It rests, most say, on <b>{groundInSentence(leading)}</b>.
          </>
        ) : total < 3 ? (
          "Too few have spoken to say on what it rests."
        ) : (
          "No ground leads clearly."
        )}{" "}
        <span className="meta">{`${of} so far.`}</span>
      </p>
      <p className="meta">{LEADS}</p>
    </>
  )
}

const [WIDTH, HEIGHT] = [176, 8]

/** How many of all name a ground, as a bar; the words beside it say the same. */
export function Bar({ count, total, leads }: { count: number; total: number; leads: boolean }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.bar} aria-hidden="true">
      <rect x={0.5} y={0.5} width={WIDTH - 1} height={HEIGHT - 1} className={styles.frame} />
      <rect
        x={0}
        y={0}
        width={(WIDTH * count) / total}
        height={HEIGHT}
        className={leads ? styles.lead : styles.part}
      />
    </svg>
  )
}

function Reasons({ reasons }: { reasons: readonly ReasonView[] }) {
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ reason, name, own }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two readers may say the same; the list is rendered anew each time
        <li key={at}>
          {reason} <span className="meta">{own ? "you" : name}</span>
        </li>
      ))}
    </ul>
  )
}
