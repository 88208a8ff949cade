import { counted } from "@/app/_ui/counting"
import type { CruxView } from "@/lib/annotations/diagnoses/pairs"
import { PairWords } from "./pair-words"
import { Pairs } from "./pairs"
import { whyPath } from "./paths"
import { Bar, Leading } from "./split"
import styles from "./split.module.css"
import { groundOfDisagreement } from "./words"

type Props = { crux: CruxView; base: string; question: string }

/** What the disagreement on a question rests on: the grounds over all its pairs of claims, each with its reasons, dissent
 * among them; then the pairs. */
export function Crux({ crux, base, question }: Props) {
  const { total, spoken, leading, grounds, pairs } = crux
  return (
    <>
      {total === 0 ? (
        <p className="empty">Nobody has said yet what it rests on. Choose two claims and say so.</p>
      ) : (
        <>
          <Leading
            leading={leading}
            total={total}
            of={`${counted(total, "answer")} on ${counted(spoken, "pair")} of claims`}
          />
          <ol className={styles.grounds}>
            {grounds.map(({ ground, count, reasons }) => (
              <li key={ground}>
                <h3>
                  {groundOfDisagreement(ground).name} <span className="meta">{counted(count, "answer")}</span>
                </h3>
                <Bar count={count} total={total} leads={ground === leading} />
                <details>
                  <summary className="meta">{`Why: ${counted(reasons.length, "reason")}`}</summary>
                  <ul className={styles.reasons}>
                    {reasons.map(({ reason, name, own, one, other }, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two readers may say the same; the list is rendered anew each time
                      <li key={at}>
                        {reason}{" "}
                        <span className="meta">
                          {own ? "you" : name}, on{" "}
                          <a href={whyPath(base, one.slug, other.slug)}>
                            <PairWords one={one} other={other} />
                          </a>
                        </span>
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
            ))}
          </ol>
        </>
      )}
      <Pairs pairs={pairs} base={base} />
      <p className="meta">
        <a href={`${base}/why?question=${question}#choose`}>Choose two other claims</a>
      </p>
    </>
  )
}
