// What readers said below a text: a line that counts it, then who says it and when, again and again.
const HEAD =
  /^(?:(?:\d+|one) (?:comments?|responses?|replies|thoughts?)\b.{0,120}|(?:comments?|responses?|replies|discussion)(?: \(?\d+\)?)?:?)$/i
const SPEAKER = /^[^.!?]{1,60} (?:says|said|wrote|writes|commented)(?: (?:on|at) .{4,40})?:$/u
const MOMENT =
  /^(?:on )?(?:\p{L}+ \d{1,2},? \d{4}|\d{1,2} \p{L}+ \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)$/iu

/** The index of the block from which on all is what readers said below a text; the number of blocks where nothing is. */
export function commentsFrom(blocks: readonly string[]): number {
  const head = blocks.findIndex((block) => HEAD.test(block.split("\n")[0]!))
  if (head < 0) return blocks.length
  const lines = blocks.slice(head).flatMap((block) => block.split("\n"))
  const signs = lines.filter((line) => SPEAKER.test(line) || MOMENT.test(line))
  // One may be chance; and a long text below is the text itself.
  return signs.length >= 2 && signs.length >= lines.length / 12 ? head : blocks.length
}
