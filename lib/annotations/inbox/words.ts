import type { Notice } from "./view"

const HAPPENED = {
  "claim-added": "A claim was added",
  "claim-changed": "The claim was changed",
  "evidence-added": "A passage was added",
  "text-attached": "A text was added",
} as const

const SAYS = { MENTION: "mentioned you", ANSWER: "answered you", FOLLOW: "said something" } as const

/** What happened, as a sentence without its point: "Anna answered you". */
export function happenedInWords({
  what,
  author,
  reason,
}: Pick<Notice, "what" | "author" | "reason">): string {
  return what === "remark" ? `${author ?? "Somebody"} ${SAYS[reason]}` : HAPPENED[what]
}

/** How much happened to one thing: "3 new remarks", "2 changes", "3 new remarks and 1 change". */
export function amountInWords(notices: readonly Pick<Notice, "what" | "unread">[]): string {
  const remarks = notices.filter(({ what }) => what === "remark")
  const changes = notices.length - remarks.length
  const fresh = remarks.some(({ unread }) => unread) ? "new " : ""
  const parts = [
    remarks.length > 0 && `${remarks.length} ${fresh}${remarks.length === 1 ? "remark" : "remarks"}`,
    changes > 0 && `${changes} ${changes === 1 ? "change" : "changes"}`,
  ]
  return parts.filter(Boolean).join(" and ")
}
