import type { LiveMessage } from "@/lib/annotations/live/view"

export type Heard = LiveMessage | { refresh: true }

/** Whether a page of the debate, as a path after the debate's own, shows or counts what a message speaks of. */
export function concerns(page: string, heard: Heard): boolean {
  return "refresh" in heard || heard.pages.includes(page)
}

/** The page of a debate at an address, as a path after the debate's own: "" for the table. */
export function pageAt(pathname: string): string {
  return pathname.split("/").slice(3).map(decodeURIComponent).join("/")
}

/**
 * The ids of others' remarks that have come, after one more message: the newest last, without those that are gone. What
 * was said before the page was made (`since`, milliseconds) stands in it; a stream begins a little earlier.
 */
export function arrivals(before: string[], heard: Heard, since: number): string[] {
  if ("refresh" in heard || heard.own || heard.kind !== "annotation" || heard.verb === "changed")
    return before
  const others = before.filter((id) => id !== heard.id)
  return heard.verb === "added" && heard.at >= since ? [...others, heard.id] : others
}

/** How many remarks have come and where the first stands as seen from here, in words. */
export function arrivedInWords(count: number, where: "above" | "here" | "below"): string {
  const remarks = count === 1 ? "1 new remark" : `${count} new remarks`
  return where === "here" ? `${remarks}.` : `${remarks} ${where}.`
}
