import type { Actor } from "@/lib/actor"
import { once } from "@/lib/cache"
import type { Content } from "@/lib/claims/content/content"
import type { Placed } from "@/lib/claims/reading/room"
import { tagsFor } from "../../tags/queries"
import type { Placing } from "../placing"
import type { Thread } from "../placings/queries"
import { type About, questionsIn, servedBy } from "./about"
import { filterView } from "./choices"
import type { Asked } from "./schema"
import { type Sight, sightOf } from "./sight"
import type { FilterView } from "./view"

/** What of the filters is asked of the database: the seminars' tags, and when this reader's last visit ended. */
export type Ground = Pick<About, "tags" | "since">

/** The ground of the filters for this actor; `visited`: when their last visit to the source ended. One query. */
export async function filterGround(
  actor: Actor,
  debateId: string,
  visited: Promise<Date | null>,
): Promise<Ground> {
  const [tags, last] = await Promise.all([tagsFor(actor, debateId), visited])
  return {
    tags: new Map(tags.map(({ slug, name }) => [slug, name])),
    since: last?.toISOString() ?? null,
  }
}

/** What an address lets this actor see of a source with these passages and threads: what is marked, and the form of the
 * filters. */
export function seeing(
  actor: Actor,
  of: Content,
  {
    sourceId,
    entries,
    threads,
  }: { sourceId: string; entries: readonly Placed[]; threads: readonly Thread[] },
  asked: Asked,
  ground: Ground,
): { sight: Sight; filters: () => FilterView } {
  const evidence = servedBy(of, entries)
  const about: About = {
    ...ground,
    evidence,
    questions: questionsIn(of, evidence),
    signedIn: actor.userId !== null,
  }
  const placings = placingsOf(threads)
  return {
    sight: sightOf(asked, about, evidence, placings),
    filters: () =>
      keptView(threads, `${of.key} ${sourceId}`, asked, about, () => filterView(asked, about, placings)),
  }
}

/** A thread with a place; one whose words do not stand in the text is before it, where nothing is. */
export function placingOf(thread: Thread): Placing {
  return { ...thread, start: thread.start ?? -1, end: thread.end ?? -1 }
}

const views = new WeakMap<readonly Thread[], Map<string, FilterView>>()

// Counting what each choice would leave takes a while in a book: done once for the same threads, asked for the same.
function keptView(
  threads: readonly Thread[],
  evidence: string,
  asked: Asked,
  { tags, since }: About,
  count: () => FilterView,
): FilterView {
  const all = views.get(threads) ?? new Map<string, FilterView>()
  const key = JSON.stringify([evidence, asked, since, [...tags]])
  const view = all.get(key) ?? count()
  views.set(threads, all.size < 20 ? all.set(key, view) : new Map([[key, view]]))
  return view
}

const placingsOf = once((threads: readonly Thread[]): Placing[] => threads.map(placingOf))
