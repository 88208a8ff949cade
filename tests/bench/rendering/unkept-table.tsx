import type { ComponentProps } from "react"
import { ComparisonTable } from "@/app/debates/[debate]/_comparison/table"

/** In the place of the table that the product keeps as HTML: the same one, rendered by React each time. */
export function KeptTable(props: ComponentProps<typeof ComparisonTable>) {
  return (
    <div>
      <ComparisonTable {...props} />
    </div>
  )
}
