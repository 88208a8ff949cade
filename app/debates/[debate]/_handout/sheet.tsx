import { listed } from "@/app/_ui/counting"
import type { Sheet } from "@/lib/claims/handout/view"
import type { References } from "@/lib/sources/references/referring"
import { GroundInPassing } from "../claims/_claim/ground"
import { signMark, verbOf } from "../compare/_compare/words"
import { NumberedClaim } from "./claim"
import styles from "./sheet.module.css"

const SILENCES = { SILENT: "silent", MENTIONS: "mentions it, does not judge" } as const

type Props = { sheet: Sheet; references: References | null; base: string; lines: boolean; level: 2 | 3 }

/** One question on paper: its positions and who takes each, what each voice says, who says nothing. */
export function QuestionSheet({ sheet, references, base, lines, level }: Props) {
  const { positions, sides, scale, links, signs } = sheet
  const Heading = `h${level}` as const
  const Voice = `h${level + 1}` as "h3" | "h4"
  return (
    <>
      {signs.length > 0 && <p className={styles.signs}>{signs.map(signMark).join(" · ")}</p>}
      <section className={styles.positions}>
        <Heading>The positions</Heading>
        {scale && <p className="meta">Here the order says something.</p>}
        <dl>
          {positions.map(({ label, gloss, takers }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {gloss} <Takers takers={takers} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.sides}>
        <Heading>What each says</Heading>
        {sides.length === 0 && <p className="empty">No claim on this question yet.</p>}
        {sides.map(({ slug, name, standing, claims }) => (
          <section key={slug} className={styles.side}>
            <Voice>
              {name}
              {standing && <span className="meta">{` ${standing}`}</span>}
            </Voice>
            <ol>
              {claims.map((claim) => (
                <NumberedClaim
                  key={claim.number}
                  claim={claim}
                  references={references}
                  base={base}
                  lines={lines}
                />
              ))}
            </ol>
          </section>
        ))}
      </section>
      <Links links={links} />
      <Absent sheet={sheet} />
    </>
  )
}

function Takers({ takers }: { takers: Sheet["positions"][number]["takers"] }) {
  if (takers.length === 0) return <span className="empty">Nobody here takes it.</span>
  return (
    <span className={styles.takers}>
      {takers.map(({ name, ground, number }, index) => (
        <span key={number}>
          {index > 0 && "; "}
          {name}
          <GroundInPassing ground={ground} />
          {` (${number})`}
        </span>
      ))}
      .
    </span>
  )
}

function Links({ links }: Pick<Sheet, "links">) {
  if (links.length === 0) return null
  return (
    <ul className={styles.links} aria-label="How they stand to one another">
      {links.map(({ from, to, kind, reason, stated }) => (
        <li key={`${from} ${kind} ${to}`}>
          <b>{`${from} ${verbOf({ kind })} ${to}`}</b>
          {`. ${reason} `}
          <span className="meta">{stated ? "Stated in the text." : "Seen by the curators."}</span>
        </li>
      ))}
    </ul>
  )
}

function Absent({ sheet: { silences, unread } }: { sheet: Sheet }) {
  if (silences.length === 0 && unread.length === 0) return null
  const searched = silences.map(
    ({ name, kind, where }) => `${name}: ${SILENCES[kind]}${where ? ` in ${where}` : ""}`,
  )
  return (
    <div className={styles.absent}>
      {searched.length > 0 && <p>{`Searched, and nothing found: ${searched.join("; ")}.`}</p>}
      {unread.length > 0 && <p>{`Not looked yet: ${listed(unread)}.`}</p>}
    </div>
  )
}
