import type { Ties } from "@/lib/annotations/inbox/ties"

/** The threads that one follows (true) or has left (false), by their first remark. */
export function threadsIn({ follows }: Ties): Record<string, boolean> {
  const threads = [...follows].filter(([key]) => key.startsWith("thread "))
  return Object.fromEntries(threads.map(([key, following]) => [key.slice("thread ".length), following]))
}
