import type { Notice } from "./view"

const HAPPENED = {
  "claim-added": "A claim was added",
  "claim-changed": "The claim was changed",
  "evidence-added": "A passage was added",
  "text-attached": "A text was added",
  "proposal-accepted": "Your proposal was accepted",
  "proposal-amended": "Your proposal was accepted with changes",
  "proposal-declined": "Your proposal was declined",
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
  return what === "remark" || what === "proposal-made"
    ? `${author ?? "Somebody"} ${SAYS[reason]}`
    : HAPPENED[what]
}

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`

function remarksInWords(all: number, fresh: number): string {
  if (fresh === 0) return counted(all, "remark")
  return fresh === all ? counted(all, "new remark") : `${counted(all, "remark")}, ${fresh} new`
}

const listed = (parts: readonly string[]) =>
  parts.length < 3 ? parts.join(" and ") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`

/** How much happened to one thing: "3 new remarks", "3 remarks, 1 new", "2 changes", "1 new remark and 1 change". */
export function amountInWords(notices: readonly Pick<Notice, "what" | "unread">[]): string {
  const remarks = notices.filter(({ what }) => what === "remark")
  const proposals = notices.filter(({ what }) => what.startsWith("proposal-")).length
  const changes = notices.length - remarks.length - proposals
  const fresh = remarks.filter(({ unread }) => unread).length
  const parts = [
    remarks.length > 0 && remarksInWords(remarks.length, fresh),
    proposals > 0 && counted(proposals, "proposal"),
    changes > 0 && counted(changes, "change"),
  ]
  return listed(parts.filter((part) => part !== false))
}
