import type { Content } from "@/lib/claims/content/content"
import { passageView } from "@/lib/claims/content/passages"
import type { ClaimRow } from "@/lib/claims/content/rows"
import { cslOf } from "@/lib/sources/csl"
import { Speakers } from "../../../claims/_claim/speakers"
import { bearingInWords } from "../../../claims/_claim/words"
import lines from "../../_form/lines.module.css"
import { Ordered } from "../../_order/ordered"
import { changePath } from "../../paths"

type Props = { of: Content; claim: ClaimRow; here: string }

// The texts in which one is likely to find words for it: those cited already, then those that its voice wrote.
function likely(of: Content, { evidence, voiceId }: ClaimRow) {
  const cited = new Set(evidence.map(({ passage }) => passage.sourceId))
  const own = of.sources.filter(({ voices }) =>
    voices.some((each) => each.voiceId === voiceId && each.role === "AUTHOR"),
  )
  return [...new Set([...of.sources.filter(({ id }) => cited.has(id)), ...own])]
}

/** The passages that bear on a claim, to be put in order and changed; and the ways to texts in which more are selected. */
export function Passages({ of, claim, here }: Props) {
  const { slug } = of.debate
  const views = claim.evidence.map((each) => passageView(of, each, claim.voiceId, new Map()))
  // What came along with a merged claim keeps its own order, so that it can be parted again.
  const along = (of.mergedClaims.get(claim.id) ?? []).map(
    ({ evidence }) => new Set(evidence.map(({ id }) => id)),
  )
  const listOf = (id: string) => along.findIndex((ids) => ids.has(id))
  const lists = [-1, ...along.keys()].map((at) => views.filter(({ evidenceId }) => listOf(evidenceId) === at))
  return (
    <>
      {views.length === 0 && <p className="empty">No words are quoted for it yet.</p>}
      {lists.map((list) => (
        <Ordered
          key={list[0]?.evidenceId}
          here={here}
          kind="evidence"
          items={list.map(({ evidenceId: id, exact, bearing, source, anchor, speakers, note }) => ({
            id,
            name: `“${exact.slice(0, 50)}”`,
            line: (
              <>
                <span className="label">{bearingInWords(bearing)}</span>
                <q className={lines.quote}>{exact}</q>
                <span className="meta">
                  <Speakers speakers={speakers} />
                  {" · "}
                  <a href={`/debates/${slug}/sources/${source.slug}#${anchor}`}>{source.title}</a>
                  {note && ` · ${note}`}
                  {" · "}
                  <a href={changePath(slug, "evidence", id)}>
                    Change<span className="sr"> “{exact.slice(0, 50)}”</span>
                  </a>
                </span>
              </>
            ),
          }))}
        />
      ))}
      <ul className={lines.lines}>
        {likely(of, claim).map((source) => (
          <li key={source.id}>
            <a href={`/debates/${slug}/sources/${source.slug}`}>Select words in “{cslOf(source).title}”</a>
          </li>
        ))}
        <li>
          <a href={`/debates/${slug}/sources`}>Select words in another text</a>
        </li>
      </ul>
    </>
  )
}
