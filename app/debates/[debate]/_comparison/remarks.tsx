import { counted } from "@/app/_ui/counting"

export type Counts = { claims: ReadonlyMap<string, number>; questions: ReadonlyMap<string, number> }

/** Where the table says how many remarks there are. The table is kept for all readers, the numbers are each reader's own. */
export function RemarkPlace({ of, slug }: { of: keyof Counts; slug: string }) {
  return <span data-remarks={`${of}/${slug}`} />
}

const PLACE = /<span data-remarks="(claims|questions)\/([a-z0-9-]+)"><\/span>/g

/** The HTML of a table with what this reader may see of the remarks on its claims and questions; nothing where none. */
export function withRemarks(html: string, { claims, questions }: Counts, base: string): string {
  return html.replace(PLACE, (_, of: keyof Counts, slug: string) => {
    const count = (of === "claims" ? claims : questions).get(slug) ?? 0
    return count > 0
      ? `<span> · <a href="${base}/${of}/${slug}#talk">${counted(count, "remark")}</a></span>`
      : ""
  })
}
