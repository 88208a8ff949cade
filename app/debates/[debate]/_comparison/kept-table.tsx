import { createHash } from "node:crypto"
import type { ComponentProps } from "react"
import { markup } from "@/app/_web/fragment"
import { kept } from "@/lib/cache"
import type { Comparison } from "@/lib/claims/view"
import { type Counts, withRemarks } from "./remarks"
import { ComparisonRows, namesIn, QuestionRow, type Show } from "./rows"
import { ComparisonTable } from "./table"
import styles from "./table.module.css"

type Shown = { comparison: Comparison; show: Show; base: string }
type Props = ComponentProps<typeof ComparisonTable> & { remarks: Counts }

const CHARACTERS = 8_000_000

const tables = kept<string>(60)
const rows = kept<string>(CHARACTERS, (html) => html.length)

/** The comparison table as HTML that is rendered once and kept until anything in it changes: it is the same for all who
 * may read the debate, and with a thousand claims it costs a tenth of a second to render. */
export async function KeptTable({ comparison, show, base, remarks }: Props) {
  const key = `${comparison.key} ${show} ${base}`
  const whole = await tables(key, () => tableOf({ comparison, show, base }))
  const html = withRemarks(whole, remarks, base)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React itself made this HTML, and escaped what stands in it
  return <div className={styles.kept} dangerouslySetInnerHTML={{ __html: html }} />
}

/** The HTML of the table. Each row is kept by all that it shows, so after a change only the questions concerned are rendered. */
export async function tableOf(shown: Shown): Promise<string> {
  const none = { ...shown, comparison: { ...shown.comparison, rows: [] } }
  const frame = markup(<ComparisonTable {...shown} rows={<ComparisonRows {...none} />} />)
  const end = "</tbody></table>"
  return frame.slice(0, -end.length) + (await rowsOf(shown)).join("") + end
}

function rowsOf({ comparison, show, base }: Shown): Promise<string[]> {
  const names = namesIn(comparison)
  const all = JSON.stringify([show, base, ...names])
  return Promise.all(
    comparison.rows.map((row) => {
      const key = createHash("sha256").update(all).update(JSON.stringify(row)).digest("base64")
      return rows(key, async () => markup(<QuestionRow row={row} names={names} show={show} base={base} />))
    }),
  )
}
