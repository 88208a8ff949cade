import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { groundAfter } from "@/lib/claims/ground"
import { NO_POSITION } from "../../claims/_claim/words"
import type { Option } from "../_form/field"

const SHOWN = 120

/** The claims on one question, under the names of their voices; without `except`. A long statement is cut. */
export function claimOptions(of: Content, questionId: string, except: string): Option[] {
  const cells = of.cells.get(questionId)
  return of.voices.flatMap((voice) => {
    const claims = (cells?.get(voice.id) ?? []).filter(({ id }) => id !== except)
    if (claims.length === 0) return []
    const options = claims.map((claim) => {
      const { position, ground, statement } = claimLine(of, claim)
      const said = statement.length > SHOWN ? `${statement.slice(0, SHOWN)} …` : statement
      return { value: claim.id, label: `${position?.label ?? NO_POSITION}${groundAfter(ground)}: ${said}` }
    })
    return [{ label: voice.name, options }]
  })
}
