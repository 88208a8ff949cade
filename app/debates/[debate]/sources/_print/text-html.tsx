import { markup } from "@/app/_web/fragment"
import type { Cards } from "@/lib/annotations/body/cards"
import type { Paper, PaperBlock, PaperSegment } from "@/lib/annotations/reading/paper/view"
import { foremost } from "../_notes/words"
import blocks from "../_reading/block.module.css"
import { attributes, escaped } from "../_reading/html"
import { setAsideInWords } from "../_reading/set-aside"
import marks from "../_reading/words.module.css"
import { fitBeside } from "./fitting"
import { PaperNoteItem } from "./note"
import note from "./note.module.css"
import styles from "./paper.module.css"
import type { Way } from "./ways"

const CLASSES: Partial<Record<PaperBlock["type"], string>> = {
  QUOTE: blocks.quote,
  VERSE: blocks.verse,
  ITEM: blocks.item,
  NOTE: blocks.note,
}

type Given = { way: Way; base: string; cards: Cards }

/** The text of a source on paper as HTML, its notes beside each block or in one list after it. Strings and not elements, since
 * thousands of notes may stand in it. `base`: the path of the debate. */
export function paperHtml({ blocks: all, cards }: Pick<Paper, "blocks" | "cards">, way: Way, base: string) {
  const given = { way, base, cards }
  const text = all.map((block) => blockHtml(block, given)).join("")
  const notes = way === "end" ? all.flatMap((block) => block.notes) : []
  if (notes.length === 0) return text
  return `${text}<section class="${styles.end}" aria-labelledby="notes"><h2 id="notes">Notes</h2>${notesHtml(notes, note.list!, given)}</section>`
}

function blockHtml(block: PaperBlock, given: Given): string {
  const { type, paragraph, segments, notes, setAside } = block
  if (setAside !== null && given.way === "none") return ""
  const tag = type === "HEADING" ? "h2" : type === "QUOTE" ? "blockquote" : "p"
  const aside =
    setAside === null ? "" : `<p class="meta">Set aside: ${escaped(setAsideInWords(setAside))}</p>`
  const number = paragraph === null ? "" : `<span class="${styles.paragraph}">¶${paragraph}</span> `
  const own = attributes({
    class: [styles.words, CLASSES[type]].filter(Boolean).join(" "),
    id: paragraph === null ? undefined : `p${paragraph}`,
  })
  const words = segments.map((segment) => segmentHtml(segment, given.way)).join("")
  const beside = given.way === "margin" && notes.length > 0
  const fits = beside && fitBeside(block)
  const list = beside ? notesHtml(notes, (fits ? note.beside : note.below)!, given) : ""
  return `<div class="${fits ? styles.row : styles.block}">${aside}<${tag}${own}>${number}${words}</${tag}>${list}</div>`
}

function segmentHtml({ text, look, ends }: PaperSegment, way: Way): string {
  const words = escaped(text)
  if (way === "none") return words
  const numbers = ends
    .map((end) => {
      const link = attributes({ id: `t${end}`, href: `#n${end}`, "aria-label": `Note ${end}` })
      return `<sup class="${styles.number}"><a${link}>${end}</a></sup>`
    })
    .join("")
  if (!look) return words + numbers
  const mark = attributes({
    class: [marks.mark, look.evidence && marks.evidence].filter(Boolean).join(" "),
    "data-tone": foremost(look.tones),
  })
  return `<mark${mark}>${words}</mark>${numbers}`
}

const notesHtml = (notes: PaperBlock["notes"], className: string, { cards, base }: Given) =>
  `<ol class="${className}">${notes
    .map((each) => markup(<PaperNoteItem note={each} cards={cards} base={base} />))
    .join("")}</ol>`
