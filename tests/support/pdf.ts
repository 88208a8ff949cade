/** Words on a page: where their line begins, in points from its lower left corner; `turned` if they run upwards. */
export type Placed = { words: string; x: number; y: number; size?: number; turned?: boolean }

/** What in a trailer makes a PDF one that opens with a password only. */
export const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<01> <01>]`

type Options = { info?: Record<string, string>; trailer?: string; contents?: (page: Placed[]) => string }

/** A PDF whose pages (A4) hold these words in Helvetica; `trailer` is added to its trailer, `contents` may write pages
 * otherwise. */
export function pdf(
  pages: readonly Placed[][],
  { info = {}, trailer = "", contents = stream }: Options = {},
): Uint8Array {
  const said = Object.entries(info).map(([name, value]) => `/${name} ${literal(value)}`)
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`)
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< ${said.join(" ")} >>`,
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      contents(page),
    ]),
  ]
  let file = "%PDF-1.4\n"
  const places = objects.map((object, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, "0")} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + table + end, "latin1")
}

/** Lines under one another from the top of a page, or from `y` on. */
export function lines(
  words: readonly string[],
  { x = 72, y = 770, size = 10, step = 12 }: { x?: number; y?: number; size?: number; step?: number } = {},
): Placed[] {
  return words.map((line, i) => ({ words: line, x, y: y - i * step, size }))
}

function stream(page: Placed[]): string {
  const shown = page.map(({ words, x, y, size = 10, turned = false }) => {
    const matrix = turned ? "0 1 -1 0" : "1 0 0 1"
    return `BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm ${literal(words)} Tj ET`
  })
  const content = shown.join("\n")
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function literal(words: string): string {
  return `(${words.replace(/[\\()]/g, "\\$&")})`
}
