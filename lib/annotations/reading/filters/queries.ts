import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { tagsFor } from "../../tags/queries"
import { lastVisitTo } from "../../visits/queries"
import { type About, questionsIn, type Served } from "./about"

/** What the filters know of a source for this actor, besides its threads; `evidence`: its passages with what they serve. Two
 * queries at once, one for who has not signed in. */
export async function aboutFor(
  actor: Actor,
  of: Content,
  sourceId: string,
  evidence: readonly Served[],
): Promise<About> {
  const [tags, last] = await Promise.all([tagsFor(actor, of.debate.id), lastVisitTo(actor, sourceId)])
  return {
    evidence,
    questions: questionsIn(of, evidence),
    tags: new Map(tags.map(({ slug, name }) => [slug, name])),
    signedIn: actor.userId !== null,
    since: last?.toISOString() ?? null,
  }
}
