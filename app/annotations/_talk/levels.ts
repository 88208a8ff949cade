import type { RemarkView } from "@/lib/annotations/view"

export type Placed = { remark: RemarkView; to: string | null; replies: Placed[] }

const DEEPEST = 3

const nameOf = (remark: RemarkView) => remark.author?.name ?? "a removed remark"

/** The replies below a remark, each naming whom it answers, in order. */
function flat(remark: RemarkView): Placed[] {
  return remark.replies.flatMap((reply) => [
    { remark: reply, to: nameOf(remark), replies: [] },
    ...flat(reply),
  ])
}

/** A thread as it stands on the page: replies nested to the third level, and from there one below the other. */
export function placed(remark: RemarkView, level = 0): Placed {
  const replies =
    level < DEEPEST - 1
      ? remark.replies.map((reply) => placed(reply, level + 1))
      : remark.replies.flatMap((reply) => [{ remark: reply, to: null, replies: [] }, ...flat(reply)])
  return { remark, to: null, replies }
}
