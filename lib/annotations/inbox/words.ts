import type { Notice } from "./view"

const HAPPENED = {
  "claim-added": "A claim was added",
  "claim-changed": "The claim was changed",
  "evidence-added": "A passage was added",
  "text-attached": "A text was added",
} as const

const SAYS = {
  MENTION: "mentioned you",
  ANSWER: "answered you",
  WRITTEN: "wrote to you",
  PROPOSAL: "proposed something",
  FOLLOW: "said something",
} as const

/** What happened, as a sentence without its point: "Anna answered you". */
export function happenedInWords({
  what,
  author,
  reason,
}: Pick<Notice, "what" | "author" | "reason">): string {
  return what === "remark" ? `${author ?? "Somebody"} ${SAYS[reason]}` : HAPPENED[what]
}

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`

function remarksInWords(all: number, fresh: number): string {
  if (fresh === 0) return counted(all, "remark")
  return fresh === all ? counted(all, "new remark") : `${counted(all, "remark")}, ${fresh} new`
}

/** How much happened to one thing: "3 new remarks", "3 remarks, 1 new", "2 changes", "1 new remark and 1 change". */
export function amountInWords(notices: readonly Pick<Notice, "what" | "unread">[]): string {
  const remarks = notices.filter(({ what }) => what === "remark")
  const changes = notices.length - remarks.length
  const fresh = remarks.filter(({ unread }) => unread).length
  const parts = [
    remarks.length > 0 && remarksInWords(remarks.length, fresh),
    changes > 0 && counted(changes, "change"),
  ]
  return parts.filter(Boolean).join(" and ")
}
