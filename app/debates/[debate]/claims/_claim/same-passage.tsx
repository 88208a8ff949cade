import { listed } from "@/app/_ui/counting"
import type { ClaimLine } from "@/lib/claims/view"

/** With whom a claim shares its words, up to the questions: "as Gray", "as 2 other claims of Serge’s". */
export function sharers({ same, voice }: Pick<ClaimLine, "same" | "voice">): string {
  if (!same) return ""
  const own =
    same.own === 1
      ? `another claim of ${voice.short}’s`
      : same.own > 1 && `${same.own} other claims of ${voice.short}’s`
  const with_ = listed([...same.voices, ...(own ? [own] : [])])
  return with_ && ` as ${with_}`
}

/** ‖ same passage as Gray, also under 4, 6: the numbers lead to the rows of the table, whose address `rows` begins. */
export function SamePassageWords({ claim, rows }: { claim: ClaimLine; rows: string }) {
  const { same } = claim
  if (!same) return null
  const others = sharers(claim)
  const under = same.questions.length === 0 ? "" : others ? ", also under " : " under "
  return (
    <>
      {` · ‖ same passage${others}${under}`}
      {same.questions.flatMap(({ number }, index) => {
        const link = (
          <a key={number} href={`${rows}#q${number}`}>
            {number}
          </a>
        )
        return index === 0 ? [link] : [", ", link]
      })}
    </>
  )
}
