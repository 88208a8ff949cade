import { bearingInWords } from "@/app/debates/[debate]/claims/_claim/words"
import type { Speaker } from "@/lib/claims/view"
import type { Bearing } from "@/lib/generated/prisma/enums"

/** What a form for an answer was shown with: its sum, and the same in words, the claim first. */
export type Judged = { sum: string; words: readonly [claim: string, passage: string] }

type Claim = { holder: string; ground: string; statement: string }
type Passage = { bearing: Bearing; exact: string; speakers: readonly Speaker[] }

/** What is judged in a passage, in the words of the page. `ground`: how the claim is known, as it stands after the holder. */
export function judgedOf(sum: string, { holder, ground, statement }: Claim, passage: Passage): Judged {
  const { bearing, exact, speakers } = passage
  const who = speakers.map(({ voice }) => voice.name).join(" › ")
  return {
    sum,
    words: [
      `${holder}${ground}: ${statement}`,
      `${bearingInWords(bearing)}: “${exact}”${who && ` (${who})`}`,
    ],
  }
}

/** What was judged, as a field of the form, and back; nothing where the field does not say it. */
export const asField = ({ words }: Judged): string => JSON.stringify(words)

/** The lines that differ between what a form was sent with (its field) and what stands now, as pairs. */
export function changesSince(field: string | undefined, now: Judged): { was: string; is: string }[] {
  const was = readField(field)
  return now.words.flatMap((is, at) => (was[at] && was[at] !== is ? [{ was: was[at], is }] : []))
}

function readField(field: string | undefined): string[] {
  try {
    const read: unknown = JSON.parse(field ?? "[]")
    return Array.isArray(read) ? read.map(String) : []
  } catch {
    return []
  }
}
