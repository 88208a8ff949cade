import type { ComponentProps } from "react"
import { markup } from "@/app/_web/fragment"
import { kept } from "@/lib/cache"
import { type Counts, withRemarks } from "./remarks"
import { ComparisonTable } from "./table"
import styles from "./table.module.css"

type Props = ComponentProps<typeof ComparisonTable> & { remarks: Counts }

const tables = kept<string>(60)

/** The comparison table as HTML that is rendered once and kept until anything in it changes: it is the same for all who
 * may read the debate, and with a thousand claims it costs a tenth of a second to render. */
export async function KeptTable({ comparison, show, base, remarks }: Props) {
  const key = `${comparison.key} ${show} ${base}`
  const table = <ComparisonTable comparison={comparison} show={show} base={base} />
  const html = withRemarks(await tables(key, async () => markup(table)), remarks, base)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React itself made this HTML, and escaped what stands in it
  return <div className={styles.kept} dangerouslySetInnerHTML={{ __html: html }} />
}
