import type { TextContent, TextItem } from "pdfjs-dist/types/src/display/api"
import { type Fragment, median } from "./fragment"

type Turned = Fragment & { turn: number; letters: number }

const INITIAL = 1.7

/**
 * What stands on a page, parted by the direction in which it is written, most words first: so a page set sideways is
 * read, and a stamp in its margin does not run into its lines. `view` is the page's transformation to points.
 */
export function fragmentsOf(content: TextContent, view: readonly number[]): Fragment[][] {
  const turned = content.items
    .filter((item) => "str" in item && item.str.trim() !== "")
    .map((item) => placed(item as TextItem, view))
  const letters = (group: Turned[]) => group.reduce((sum, one) => sum + one.letters, 0)
  const groups = [0, 1, 2, 3].map((turn) => turned.filter((one) => one.turn === turn))
  return groups
    .sort((a, b) => letters(b) - letters(a))
    .filter((group) => group.length > 0)
    .map(withInitials)
}

function placed({ str, transform, width, dir }: TextItem, view: readonly number[]): Turned {
  const [a, b, c, d, e, f] = transform as number[]
  const [x, y] = [view[0]! * e! + view[2]! * f! + view[4]!, view[1]! * e! + view[3]! * f! + view[5]!]
  const along = [view[0]! * a! + view[2]! * b!, view[1]! * a! + view[3]! * b!]
  const turn = (Math.round((Math.atan2(along[1]!, along[0]!) * 2) / Math.PI) + 4) % 4
  const [cos, sin] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ][turn]!
  const left = x * cos! + y * sin!
  const words = str.trim()
  return {
    words,
    left,
    right: left + width,
    base: y * cos! - x * sin!,
    size: Math.hypot(c!, d!) || 1,
    rtl: dir === "rtl",
    turn,
    letters: words.length,
  }
}

/** Puts a large initial on the first of the lines beside it. */
function withInitials(fragments: Fragment[]): Fragment[] {
  const size = median(fragments.map((fragment) => fragment.size))
  return fragments.map((fragment) => {
    if (fragment.size < size * INITIAL || !/^["“«‘]?\p{Lu}$/u.test(fragment.words)) return fragment
    const top = fragment.base - 0.7 * fragment.size
    const beside = fragments.find(
      (other) =>
        other.size < fragment.size / 1.3 &&
        Math.abs(other.base - 0.7 * other.size - top) < 0.5 * other.size &&
        other.left >= fragment.right - 2 &&
        other.left - fragment.right < fragment.size,
    )
    if (!beside) return fragment
    // Letters that are words by themselves keep their distance.
    const right = /[AIO]$/.test(fragment.words) ? fragment.right : beside.left
    return { ...fragment, base: beside.base, size: beside.size, right }
  })
}
