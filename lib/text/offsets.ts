/** The code point offset of a UTF-16 offset; one inside a surrogate pair counts as the point's start, one past
 * the end as the end. W3C text positions count code points. */
export function codePointOffset(text: string, utf16: number): number {
  const end = Math.min(utf16, text.length)
  let points = 0
  for (let i = 0; i < end; points++) {
    i += text.codePointAt(i)! > 0xffff ? 2 : 1
    if (i > end) return points
  }
  return points
}

/** What `codePointOffset` says of one text, for many offsets: the text is counted once. */
export function codePointOffsets(text: string): (utf16: number) => number {
  const secondHalves: number[] = []
  for (let i = 0; i < text.length; i++) if (text.codePointAt(i)! > 0xffff) secondHalves.push(++i)
  return (utf16) => {
    const end = Math.min(utf16, text.length)
    let [low, high] = [0, secondHalves.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (secondHalves[middle]! <= end) low = middle + 1
      else high = middle
    }
    return end - low
  }
}

/** The UTF-16 offset of a code point offset; one past the end counts as the end. */
export function utf16Offset(text: string, codePoints: number): number {
  let i = 0
  for (let points = 0; points < codePoints && i < text.length; points++)
    i += text.codePointAt(i)! > 0xffff ? 2 : 1
  return i
}

/** Whether an offset falls between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && text.codePointAt(offset - 1)! > 0xffff
}
