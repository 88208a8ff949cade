/** How wide words are in a font of CSS ("600 13px sans-serif"), in pixels. */
export type Measure = (words: string, font: string) => number

/** Words broken into at most `most` lines of at most that width; what has no room gives way to an ellipsis. A word wider
 * than a line is cut. */
export function wrapped(
  words: string,
  font: string,
  width: number,
  most: number,
  measure: Measure,
): string[] {
  const fits = (line: string) => measure(line, font) <= width
  const lines: string[] = []
  const left = words.split(/\s+/).filter(Boolean)
  while (left.length > 0 && lines.length < most) {
    let line = left.shift()!
    while (left.length > 0 && fits(`${line} ${left[0]}`)) line += ` ${left.shift()}`
    lines.push(line)
  }
  return lines.map((line, index) => {
    const more = left.length > 0 && index === lines.length - 1
    return more || !fits(line) ? cut(line, more, fits) : line
  })
}

function cut(line: string, more: boolean, fits: (line: string) => boolean): string {
  if (more && fits(`${line} …`)) return `${line} …`
  let shorter = line
  while (shorter.length > 1 && !fits(`${shorter}…`)) shorter = shorter.slice(0, -1).trimEnd()
  return `${shorter}…`
}
