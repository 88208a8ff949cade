import { currentLook } from "@/app/_web/look"
import type { FormsOfTerms } from "@/lib/claims/terms/matching"
import type { Marks } from "./marked"

/** How terms found by these words are marked on a page for this reader, who may have them unmarked. `base`: the path of the
 * debate. */
export async function marksFor(forms: FormsOfTerms, base: string): Promise<Marks> {
  const { terms } = await currentLook()
  return { forms: terms === "marked" ? forms : [], base }
}
