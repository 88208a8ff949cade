import { cookies } from "next/headers"

/** How a reader may have pages look; the first of each list is how they come. Theme "system" follows the device; terms are
 * those that a debate disputes, in what its claims and texts say. */
export const LOOKS = {
  theme: ["system", "light", "sepia", "dark"],
  letters: ["serif", "sans"],
  size: ["usual", "small", "large", "largest"],
  measure: ["usual", "narrow", "wide"],
  terms: ["marked", "plain"],
} as const

export type Part = keyof typeof LOOKS
export type Look = { [P in Part]: (typeof LOOKS)[P][number] }

/** The name of the cookie that keeps a part of the look. */
export const cookieOf = (part: Part) => `disputatio-${part}`

/** The look of that name in one part; anything else means as it comes. */
export function lookNamed<P extends Part>(part: P, name: unknown): Look[P] {
  const names = LOOKS[part] as readonly string[] as readonly Look[P][]
  return names.find((each) => each === name) ?? names[0]!
}

/** What this browser has chosen. */
export async function currentLook(): Promise<Look> {
  const jar = await cookies()
  const chosen = <P extends Part>(part: P) => lookNamed(part, jar.get(cookieOf(part))?.value)
  return {
    theme: chosen("theme"),
    letters: chosen("letters"),
    size: chosen("size"),
    measure: chosen("measure"),
    terms: chosen("terms"),
  }
}

/** The attributes of <html> that bring a look about; none for what is as it comes. Terms are marked, or not, where words are
 * made. */
export function attributesOf(look: Look): Record<`data-${Exclude<Part, "terms">}`, string | undefined> {
  const said = (part: Part) => (look[part] === LOOKS[part][0] ? undefined : look[part])
  return {
    "data-theme": said("theme"),
    "data-letters": said("letters"),
    "data-size": said("size"),
    "data-measure": said("measure"),
  }
}
