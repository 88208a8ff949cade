// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the table is laid out as blocks, which takes the implied roles away
import { counted } from "@/app/_ui/counting"
import type { Cell, Comparison, ComparisonRow } from "@/lib/claims/view"
import { ClaimArticle } from "../claims/_claim/claim-article"
import { inRuns } from "./columns"
import { RemarkPlace } from "./remarks"
import { SilenceWords } from "./silence"

/** How much of each claim the table shows. */
export type Show = "claims" | "labels"

type Names = ReadonlyMap<string, string>
type Props = { comparison: Comparison; show: Show; base: string }
type RowProps = { row: ComparisonRow; names: Names; show: Show; base: string }

/** The short names of the voices of a table. */
export const namesIn = ({ voices }: Comparison): Names =>
  new Map(voices.map(({ slug, short }) => [slug, short]))

/** The rows of the comparison table, one for each question. `base` is the path of the debate. */
export function ComparisonRows({ comparison, show, base }: Props) {
  const names = namesIn(comparison)
  return (
    <tbody role="rowgroup">
      {comparison.rows.map((row) => (
        <QuestionRow key={row.slug} row={row} names={names} show={show} base={base} />
      ))}
    </tbody>
  )
}

/** A row of it, as a function of what it shows: one cell for each chosen voice, neighbouring cells that nobody has looked at joined
 * into one. */
export function QuestionRow({ row, names, show, base }: RowProps) {
  return (
    <tr role="row" id={`q${row.number}`}>
      <Ask row={row} base={base} />
      {inRuns(row.cells).map((run) =>
        "cell" in run ? (
          <VoiceCell
            key={run.cell.voice}
            cell={run.cell}
            names={names}
            brief={show === "labels"}
            base={base}
          />
        ) : (
          <Unread key={run.unread[0]!.voice} names={run.unread.map((cell) => names.get(cell.voice)!)} />
        ),
      )}
    </tr>
  )
}

function Ask({ row, base }: { row: ComparisonRow; base: string }) {
  const { number, slug, ask, positions, scale } = row
  return (
    <th scope="row" role="rowheader">
      <div>
        <b>{number}</b>
        <h2>
          <a href={`${base}/questions/${slug}`}>{ask}</a>
        </h2>
        <small>
          {`${counted(positions, "position")}${scale ? ", in order" : ""}`}
          <RemarkPlace of="questions" slug={slug} />
        </small>
      </div>
    </th>
  )
}

function VoiceCell({ cell, names, brief, base }: { cell: Cell; names: Names; brief: boolean; base: string }) {
  const { claims, silences } = cell
  const articles = claims.map((claim) => (
    <ClaimArticle
      key={claim.slug}
      claim={claim}
      base={base}
      rows=""
      brief={brief}
      remarks={<RemarkPlace of="claims" slug={claim.slug} />}
    />
  ))
  return (
    <td role="cell" className={claims.length === 0 ? "quiet" : undefined}>
      <h3>{names.get(cell.voice)}</h3>
      {claims.length > 1 ? <div>{articles}</div> : articles}
      {silences.map((silence) => (
        <SilenceWords key={silence.kind + silence.where} silence={silence} brief={brief} />
      ))}
    </td>
  )
}

function Unread({ names }: { names: string[] }) {
  if (names.length === 1)
    return (
      <td role="cell" className="unread">
        <h3>{names[0]}</h3>
        <p>Not looked yet</p>
      </td>
    )
  return (
    <td role="cell" className="unread" colSpan={names.length}>
      <details>
        <summary>{`Not looked yet: ${names.length} voices`}</summary>
        <p>{names.join("; ")}</p>
      </details>
    </td>
  )
}
