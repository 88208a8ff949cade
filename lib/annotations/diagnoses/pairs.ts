import type { Content } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import type { ClaimRow } from "@/lib/claims/content/rows"
import type { ClaimRef } from "@/lib/claims/view"
import type { DiagnosisGround } from "@/lib/generated/prisma/enums"
import { countsOf, leadingIn } from "./grounds"
import { byPair, pairKey } from "./pair"
import { named, type ReasonView, type Said } from "./split"

/** The ways in which one claim contradicts another. */
type Opposition = "REBUTS" | "UNDERCUTS"

/** Two claims that contradict each other, or of which readers have said why they disagree. */
export type PairView = {
  one: ClaimRef
  other: ClaimRef
  /** how the first acts on the other; null where no link says so */
  kind: Opposition | null
  total: number
  leading: DiagnosisGround | null
}

/** What the disagreement on a question rests on, over all its pairs of claims. */
export type CruxView = {
  total: number
  /** how many pairs have been spoken on */
  spoken: number
  /** the ground that leads clearly; null while none does */
  leading: DiagnosisGround | null
  /** the grounds named, most often first, with every reason and the pair it was given for */
  grounds: {
    ground: DiagnosisGround
    count: number
    reasons: (ReasonView & { one: ClaimRef; other: ClaimRef })[]
  }[]
  pairs: PairView[]
}

const opposes = (kind: string): kind is Opposition => kind === "REBUTS" || kind === "UNDERCUTS"

type Pair = { one: ClaimRow; other: ClaimRow; kind: Opposition | null }

function pairsIn(content: Content, question: string, said: readonly Said[]): Map<string, Pair> {
  const pairs = new Map<string, Pair>()
  const add = (oneId: string, otherId: string, kind: Opposition | null) => {
    const [one, other] = [content.claim.get(oneId), content.claim.get(otherId)]
    if (one?.questionId !== question || other?.questionId !== question) return
    const key = pairKey(oneId, otherId)
    if (!pairs.has(key)) pairs.set(key, { one, other, kind })
  }
  for (const { fromId, toId, kind } of content.relations) if (opposes(kind)) add(fromId, toId, kind)
  for (const { claimAId, claimBId } of said) add(claimAId, claimBId, null)
  return pairs
}

/** What the disagreement on a question (by its id) rests on, of what a reader (by its person) may hear. */
export function cruxIn(
  content: Content,
  question: string,
  heard: readonly Said[],
  reader: string | null,
): CruxView {
  const pairs = pairsIn(content, question, heard)
  const of = byPair(heard)
  const here = [...pairs.keys()].flatMap((key) => of.get(key) ?? [])
  const counts = countsOf(here)
  const ends = ({ one, other }: Pair) => ({ one: claimRef(content, one), other: claimRef(content, other) })
  const views = [...pairs].map(([key, pair]): PairView => {
    const said = of.get(key) ?? []
    return { ...ends(pair), kind: pair.kind, total: said.length, leading: leadingIn(countsOf(said)) }
  })
  return {
    total: here.length,
    spoken: views.filter(({ total }) => total > 0).length,
    leading: leadingIn(counts),
    grounds: named(counts).map((ground) => ({
      ground,
      count: counts[ground],
      reasons: here
        .filter((each) => each.ground === ground)
        .map(({ claimAId, claimBId, reason, name, byId }) => ({
          ...{ reason, name, own: byId === reader },
          ...ends(pairs.get(pairKey(claimAId, claimBId))!),
        })),
    })),
    // Those most spoken on first.
    pairs: views.toSorted((a, b) => b.total - a.total),
  }
}
