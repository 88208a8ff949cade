import { zipSync } from "fflate"
import mammoth from "mammoth"
import type { Material } from "@/lib/text/material"
import { tidy } from "./about"
import { parsePage } from "./html/read"
import { piecesIn } from "./html/walk"
import { materialOf } from "./pieces"
import { unpackTexts } from "./unpack"
import { elementsOf } from "./xml"

// Word keeps the English names of its own styles in every language.
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  ...["Quote", "Intense Quote", "Block Text", "Quotations", "Block Quotation", "Blockquote"].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...["Verse", "Poem", "Poetry", "Preformatted Text", "HTML Preformatted"].map(
    (name) => `p[style-name='${name}'] => div.verse > p:fresh`,
  ),
]

/** The paragraphs, headings, quotations and notes of a Word document. Its pictures are neither unpacked nor read. */
export async function readDocx(bytes: Uint8Array): Promise<Material> {
  const members = unpackTexts(bytes)
  const about = members.get("docProps/core.xml")
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(Object.fromEntries(members), { level: 0 })) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    },
  )
  const pieces = piecesIn(parsePage(html).documentElement)
  return { ...(about && aboutDocument(new TextDecoder().decode(about))), ...materialOf(pieces) }
}

/** What the properties of a document say; when it was last changed is no date of publication. */
function aboutDocument(xml: string): Partial<Material> {
  const said = (name: string) => elementsOf(xml).find((element) => element.name === name)?.words
  const authors = said("creator")?.split(/\s*;\s*/)
  return tidy({ title: said("title"), authors, language: said("language") })
}
