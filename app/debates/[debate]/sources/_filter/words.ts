import { counted, listed } from "@/app/_ui/counting"
import { href } from "@/lib/annotations/reading/filters/schema"
import type { FilterView, Marked } from "@/lib/annotations/reading/filters/view"

/** "42 passages in evidence · 17 remarks."; what there is none of is left out. */
export function markedInWords({ passages, threads }: Marked): string {
  const all = [
    passages > 0 && `${counted(passages, "passage")} in evidence`,
    threads > 0 && counted(threads, "remark"),
  ].filter(Boolean)
  return all.length > 0 ? `${all.join(" · ")}.` : "Nothing is marked in this text yet."
}

const total = ({ passages, threads }: Marked) => passages + threads

/** What of it is shown: "12 of 40 shown: 10 of 23 passages in evidence and 2 of 17 remarks." */
export function shownInWords({ shown, all }: Pick<FilterView, "shown" | "all">): string {
  if (total(shown) === 0) return "Nothing in this text is all of this at once."
  const parts = [
    all.passages > 0 && `${shown.passages} of ${counted(all.passages, "passage")} in evidence`,
    all.threads > 0 && `${shown.threads} of ${counted(all.threads, "remark")}`,
  ].filter((part) => part !== false)
  const sum = `${total(shown)} of ${total(all)} shown`
  return parts.length > 1 ? `${sum}: ${listed(parts)}.` : `${sum}.`
}

/** One thing that is asked for, in words, and the address that asks for all but it. */
type Asking = { name: string; without: string }

/** What is asked for, in the order of the form. */
export function askings({ asked, ...view }: FilterView): Asking[] {
  const of = (
    facet: "person" | "tag" | "kind" | "question" | "position",
    name: string,
    value: string,
  ): Asking => {
    const left = (asked[facet] as readonly string[]).filter((each) => each !== value)
    return { name, without: href(asked, { [facet]: left }) }
  }
  const chosen = <T extends { chosen: boolean }>(choices: readonly T[]) =>
    choices.filter((each) => each.chosen)
  return [
    ...chosen(view.kinds).map(({ name, value }) => of("kind", name, value)),
    ...chosen(view.people).map(({ name, value }) => of("person", `By ${name}`, value)),
    ...chosen(view.tags).map(({ name, value }) => of("tag", `Tagged ${name}`, value)),
    ...view.questions.flatMap(({ positions, ...question }) => [
      ...chosen([question]).map(({ name, value }) => of("question", `On ${name}`, value)),
      ...chosen(positions).map(({ name, value }) => of("position", `For ${name}`, value)),
    ]),
    ...(asked.open ? [{ name: "Unresolved", without: href(asked, { open: false }) }] : []),
    ...(asked.since ? [{ name: "New since my last visit", without: href(asked, { since: false }) }] : []),
    ...(asked.mine ? [{ name: "Mine", without: href(asked, { mine: false }) }] : []),
  ]
}
