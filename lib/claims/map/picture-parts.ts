import type { RelationKind } from "@/lib/generated/prisma/enums"
import { headOf } from "./heads"
import { kindOnLine } from "./kinds"
import { CLAIM } from "./layout"
import { type Point, pathOf, STROKES } from "./line"
import type { PlacedLink, PlacedNode, PlacedQuestion } from "./placed"
import { whoOf } from "./who"
import { type Measure, wrapped } from "./wrapped"

/** The light theme, since a picture is for paper and for other people's pages. */
export const COLOUR = {
  paper: "#fcfbf8",
  leaf: "#ffffff",
  wash: "#f4f1ea",
  ink: "#1f1c18",
  quiet: "#57514a",
  edge: "#8d8576",
  against: "#9b2a1c",
  for: "#2c6239",
  between: "#57514a",
}

export const SANS = "'Source Sans 3 Variable', 'Noto Sans', 'Segoe UI', sans-serif"
export const SERIF = "'Source Serif 4 Variable', 'Noto Serif', Georgia, serif"

const BORDER = { own: null, implied: null, quoted: "none", reported: "5 4", imputed: "1 4" }
const LINES = 5
const BETWEEN_LINES = 17.5

/** Words as they may stand in XML. */
export function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

type Letters = { size: number; family: string; weight?: number; fill?: string }

/** Words at a place, on one line. */
export function text({ x, y }: Point, words: string, letters: Letters, more = ""): string {
  const { size, family, weight = 400, fill = COLOUR.ink } = letters
  return `<text x="${x}" y="${y}" font-size="${size}" font-family="${family}" font-weight="${weight}" fill="${fill}"${more}>${escaped(words)}</text>`
}

/** The line of a kind of link through some points, with its end. */
export function lineOf(kind: RelationKind, points: readonly Point[]): string {
  const { dash, width, head, tone } = STROKES[kind]
  const colour = COLOUR[tone]
  const end = headOf(head, points)
  const dashes = dash ? ` stroke-dasharray="${dash}"` : ""
  return [
    `<path d="${pathOf(points)}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes}/>`,
    `<path d="${end.d}" fill="${end.filled ? colour : COLOUR.paper}" stroke="${colour}" stroke-width="1.4"/>`,
  ].join("")
}

/** A link with the word on its line; `ground`: the colour that it runs over. */
export function linkOf({ kind, points, word, from, to }: PlacedLink, ground: string): string {
  const letters = { size: 13, family: SANS, weight: 600, fill: COLOUR[STROKES[kind].tone] }
  const halo = ` text-anchor="middle" dominant-baseline="central" paint-order="stroke" stroke="${ground}" stroke-width="5" stroke-linejoin="round"`
  const words = text(word, kindOnLine(kind), letters, halo)
  return `<g data-link="${escaped(`${from} ${kind} ${to}`)}">${lineOf(kind, points)}${words}</g>`
}

/** The ground of a question with the question on it, as much as goes on a line. */
export function questionOf({ x, y, width, height, number, ask }: PlacedQuestion, measure: Measure): string {
  const [words = ""] = wrapped(`${number}. ${ask}`, `18px ${SERIF}`, width - 28, 1, measure)
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${COLOUR.wash}"/>`
  return ground + text({ x: x + 14, y: y + 29 }, words, { size: 18, family: SERIF })
}

/** A claim: whose view and on what ground, `position`, how the statement begins; in full as its title. */
export function claimOf(node: PlacedNode, position: string, measure: Measure): string {
  const { id, x, y, whoFully, disputed, statement, ground } = node
  const lines = (words: string, letters: Letters, most: number) => {
    const font = `${letters.weight ?? 400} ${letters.size}px ${letters.family}`
    return wrapped(words, font, CLAIM.width - 20, most, measure).map((line) => ({ line, letters }))
  }
  const head = [
    ...lines(whoOf(node) + (disputed ? " †" : ""), { size: 13, family: SANS, weight: 600 }, 2),
    ...lines(position, { size: 13, family: SANS, fill: COLOUR.quiet }, 1),
  ]
  const said = [...head, ...lines(statement, { size: 14, family: SERIF }, LINES - head.length)]
  const dash = BORDER[ground]
  return [
    `<g data-claim="${escaped(id)}"><title>${escaped(`${whoFully}: ${position}. ${statement}`)}</title>`,
    `<rect x="${x}" y="${y}" width="${CLAIM.width}" height="${CLAIM.height}" fill="${COLOUR.leaf}" stroke="${COLOUR.edge}"/>`,
    dash &&
      `<path d="M${x + 1.5} ${y}v${CLAIM.height}" stroke="${COLOUR.edge}" stroke-width="3" stroke-dasharray="${dash}"/>`,
    ...said.map(({ line, letters }, index) =>
      text({ x: x + 10, y: y + 19 + index * BETWEEN_LINES }, line, letters),
    ),
    "</g>",
  ]
    .filter(Boolean)
    .join("")
}
