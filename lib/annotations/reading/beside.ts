import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { linksOf } from "../links/queries"
import type { FarEnd, LinkView } from "../links/view"
import { type ThreadsRead, threadsAt } from "../queries"

/** What stands beside words, by what it is: threads and what they link to by the first remark, links that lead there by their
 * fragment. */
export type Beside = ThreadsRead & {
  links: ReadonlyMap<string, readonly LinkView[]>
  ends: ReadonlyMap<string, FarEnd>
}

/** What this actor may see of some threads and links, with what the threads link to. At most two queries. */
export async function besideOf(
  actor: Actor,
  of: Content,
  threads: readonly string[],
  ends: readonly FarEnd[],
): Promise<Beside> {
  const [read, links] = await Promise.all([threadsAt(actor, of, threads), linksOf(actor, of, threads)])
  return { ...read, links, ends: new Map(ends.map((end) => [end.fragment, end])) }
}
