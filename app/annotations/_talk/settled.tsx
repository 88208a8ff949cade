import type { ReactNode } from "react"
import { counted } from "@/app/_ui/counting"
import { dayInWords } from "@/app/_ui/times"
import { textOf } from "@/lib/annotations/body/text"
import type { RemarkView } from "@/lib/annotations/view"

const FIRST_WORDS = 60

/** A thread, folded to one line where it is resolved: by whom, when, and how it begins. */
export function Settled({ thread, children }: { thread: RemarkView; children: ReactNode }) {
  const { resolved, body } = thread
  if (!resolved) return children
  const words = body ? textOf(body).trim() : ""
  const first = words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).trimEnd()}…` : words
  return (
    <details suppressHydrationWarning>
      <summary className="meta">
        Resolved{resolved.by && ` by ${resolved.by}`}, {dayInWords(resolved.at)}:{" "}
        {first ? `“${first}”` : "a thread"} ({counted(remarksIn(thread), "remark")})
      </summary>
      {children}
    </details>
  )
}

const remarksIn = (thread: RemarkView): number =>
  thread.replies.reduce((sum, reply) => sum + remarksIn(reply), thread.body ? 1 : 0)
