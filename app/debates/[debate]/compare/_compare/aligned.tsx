import { counted } from "@/app/_ui/counting"
import sections from "@/app/_ui/sections.module.css"
import type { AlignedQuestion, VoiceSide } from "@/lib/claims/comparing/view"
import { SilenceWords } from "../../_comparison/silence"
import styles from "./aligned.module.css"
import { Links, Named } from "./links"
import { WithWords } from "./with-words"
import { signMark } from "./words"

type Props = { question: AlignedQuestion; base: string }

/** One question with the chosen voices side by side: what they have in common, the links between them, and what each says. */
export function Aligned({ question, base }: Props) {
  const { slug, number, ask, signs, positions, links, sides } = question
  return (
    <section className={sections.section} id={`q${number}`} aria-labelledby={`h${number}`}>
      <h2 id={`h${number}`} className={styles.ask}>
        <a href={`${base}/questions/${slug}`}>{`${number}. ${ask}`}</a>
      </h2>
      {signs.length > 0 && <p className="label">{signs.map(signMark).join(" · ")}</p>}
      <Positions positions={positions} base={base} />
      {links.length > 0 && (
        <details className={styles.links} open={links.length < 5}>
          <summary>{`${counted(links.length, "link")} between them`}</summary>
          <Links links={links} base={base} />
        </details>
      )}
      <div className={styles.sides}>
        {sides.map((side) => (
          <Side key={side.voice.slug} side={side} base={base} />
        ))}
      </div>
    </section>
  )
}

// Where each says one thing, what they take stands over their claims already.
function Positions({ positions, base }: { positions: AlignedQuestion["positions"]; base: string }) {
  const takers = positions.reduce((sum, position) => sum + position.takers.length, 0)
  if (takers < 3 && !positions.some(({ common }) => common)) return null
  return (
    <ul className={styles.positions}>
      {positions.map(({ slug, label, takers, common }) => (
        <li key={slug}>
          <b>{label}</b>
          {common && <span className="meta"> in common</span>}
          <ul>
            {takers.map((claim) => (
              <li key={claim.slug}>
                <Named claim={claim} base={base} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Side({ side: { voice, claims, silences }, base }: { side: VoiceSide; base: string }) {
  return (
    <section className={styles.side}>
      <h3>
        <a href={`${base}/voices/${voice.slug}`}>{voice.name}</a>
      </h3>
      {claims.map((claim) => (
        <WithWords key={claim.slug} claim={claim} base={base} anchored />
      ))}
      <div className={styles.silences}>
        {silences.map((silence) => (
          <SilenceWords key={silence.kind + silence.where} silence={silence} />
        ))}
        {claims.length + silences.length === 0 && <p>Not looked yet</p>}
      </div>
    </section>
  )
}
