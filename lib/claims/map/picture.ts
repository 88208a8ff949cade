import { KINDS } from "@/lib/claims/relations/kinds"
import { kindOnLine } from "./kinds"
import { COLOUR, claimOf, escaped, lineOf, linkOf, questionOf, SANS, SERIF, text } from "./picture-parts"
import type { PlacedMap, PlacedNode } from "./placed"
import { type Measure, wrapped } from "./wrapped"

export type Picture = { svg: string; width: number; height: number }

/** What is written on a picture besides the map. `position`: the words for the position of a claim; `faces`: CSS that
 * carries the typefaces. */
export type About = {
  title: string
  debate: string
  date: string
  address: string
  position: (node: PlacedNode) => string
  faces: string
}

const MARGIN = 24
const LEAST_WIDTH = 720
const ENTRY = { width: 214, height: 28 }

function headOf({ title, debate, date, address }: About, width: number, measure: Measure) {
  const size = 26
  const lines = wrapped(title, `${size}px ${SERIF}`, width, 3, measure)
  const about = wrapped(`${debate}. Map of ${date}. ${address}`, `14px ${SANS}`, width, 2, measure)
  const words = [
    ...lines.map((line, index) => text({ x: 0, y: size + index * 32 }, line, { size, family: SERIF })),
    ...about.map((line, index) =>
      text({ x: 0, y: 24 + lines.length * 32 + index * 19 }, line, {
        size: 14,
        family: SANS,
        fill: COLOUR.quiet,
      }),
    ),
  ]
  return { svg: words.join(""), height: lines.length * 32 + about.length * 19 + 24 }
}

function legendOf(width: number) {
  const across = Math.max(1, Math.floor(width / ENTRY.width))
  const entries = KINDS.map((kind, index) => {
    const [x, y] = [(index % across) * ENTRY.width, Math.floor(index / across) * ENTRY.height + 10]
    const points = [
      { x, y },
      { x: x + 54, y },
    ]
    return lineOf(kind, points) + text({ x: x + 64, y: y + 5 }, kindOnLine(kind), { size: 14, family: SANS })
  })
  return { svg: entries.join(""), height: Math.ceil(KINDS.length / across) * ENTRY.height + 20 }
}

/** A map as an SVG document that needs nothing else: title, legend, every question, claim and link. */
export function pictureOf(map: PlacedMap, about: About, measure: Measure): Picture {
  const inner = Math.max(map.width, LEAST_WIDTH)
  const head = headOf(about, inner, measure)
  const legend = legendOf(inner)
  const [width, height] = [
    Math.ceil(inner + 2 * MARGIN),
    Math.ceil(head.height + legend.height + map.height + 2 * MARGIN),
  ]
  const moved = (y: number, svg: string) => `<g transform="translate(${MARGIN} ${MARGIN + y})">${svg}</g>`
  const drawing = [
    ...map.questions.map((question) => questionOf(question, measure)),
    ...map.links.map((link) => linkOf(link, map.questions.length > 0 ? COLOUR.wash : COLOUR.paper)),
    ...map.nodes.map((node) => claimOf(node, about.position(node), measure)),
  ]
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(`${about.title}: ${about.debate}`)}</title><style>${about.faces}</style>`,
    `<rect width="${width}" height="${height}" fill="${COLOUR.paper}"/>`,
    moved(0, head.svg),
    moved(head.height, legend.svg),
    moved(head.height + legend.height, drawing.join("")),
    "</svg>",
  ]
  return { svg: svg.join("\n"), width, height }
}
