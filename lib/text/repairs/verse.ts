import type { Line } from "@/lib/text/repairs/lines"
import { isBullet } from "@/lib/text/repairs/listing"
import { leadsOn } from "@/lib/text/repairs/sentences"
import { isForced } from "@/lib/text/repairs/wrapping"

const LONGEST_VERSE = 70
const LONGEST_STANZA = 50
const LONGEST_COUPLET = 54
const SHORT_VERSE = 36
const FEWEST_CAPITALS = 4

/** Whether the lines of a group are lines for their own sake (verse, an address) and not wrapped prose, nor paragraphs;
 * these a text with `gaps` sets apart by blank lines. */
export function isVerse(group: readonly Line[], width: number | undefined, gaps: boolean): boolean {
  if (group.length < 2 || group.some((line) => line.text.length > LONGEST_VERSE || isBullet(line.text)))
    return false
  const isStanza = gaps && group.length > 2 && group.every((line) => line.text.length <= LONGEST_STANZA)
  if (!isStanza && group.every((line) => /[.?!]$/.test(line.text))) return false
  const capitals = group.filter((line) => !/^\P{L}?\p{Ll}/u.test(line.text)).length
  const isFew = group.length < FEWEST_CAPITALS && group.some((line) => line.text.length > SHORT_VERSE)
  if (capitals < group.length * (isFew ? 1 : 0.6)) return false
  if (isFew && group.slice(0, -1).some((line) => leadsOn(line.text))) return false
  // Wrapped prose seldom has a capital at the head of each line.
  if (group.length === 2 && group.some((line) => line.text.length > LONGEST_COUPLET)) return false
  if (capitals === group.length && (group.length >= FEWEST_CAPITALS || isUneven(group))) return true
  return width === undefined || !group.slice(1).some((next, i) => isForced(group[i]!, next, width * 0.95))
}

/** Three lines or more of which one could have taken the next one's first word. */
function isUneven(group: readonly Line[]): boolean {
  const width = group.reduce((widest, line) => Math.max(widest, line.indent + line.text.length), 0)
  return group.length > 2 && group.slice(1).some((next, i) => !isForced(group[i]!, next, width))
}
