import { strToU8, zipSync } from "fflate"

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const WORD = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONS}"`
const rels = (...all: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`
const rel = (id: string, type: string, target: string, more = "") =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${more}/>`

/** The bytes of a ZIP archive with these members, each its words or bytes. */
export function archive(members: Record<string, string | Uint8Array>): Uint8Array {
  const bytes = Object.entries(members).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(bytes))
}

/** A Word document: `body` is WordprocessingML, `styles` names of paragraph styles by id, `more` further members. */
export function docx(
  body: string,
  {
    styles = {},
    footnotes,
    more = {},
  }: { styles?: Record<string, string>; footnotes?: string; more?: Record<string, string | Uint8Array> } = {},
): Uint8Array {
  const named = Object.entries(styles).map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  return archive({
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": rels(rel("r1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": rels(
      rel("r1", "styles", "styles.xml"),
      rel("r2", "footnotes", "footnotes.xml"),
      rel("r3", "image", "https://example.org/picture.png", ' TargetMode="External"'),
    ),
    "word/document.xml": `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${WORD}>${named.join("")}</w:styles>`,
    ...(footnotes && { "word/footnotes.xml": `<w:footnotes ${WORD}>${footnotes}</w:footnotes>` }),
    ...more,
  })
}

/** A paragraph of a Word document, in the style with this id. */
export function wordParagraph(words: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
}

/** A book in EPUB: each chapter is what stands in the body of its XHTML, in a file of its name. */
export function epub(
  chapters: Record<string, string>,
  { metadata = "", more = {} }: { metadata?: string; more?: Record<string, string | Uint8Array> } = {},
): Uint8Array {
  const names = Object.keys(chapters)
  const items = names.map(
    (name, i) => `<item id="c${i}" href="text/${encodeURI(name)}" media-type="application/xhtml+xml"/>`,
  )
  const opf = `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>
    <manifest>${items.join("")}<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest>
    <spine><itemref idref="nav"/>${names.map((_, i) => `<itemref idref="c${i}"/>`).join("")}</spine></package>`
  const pages = names.map((name) => [
    `OEBPS/text/${name}`,
    `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${chapters[name]}</body></html>`,
  ])
  return archive({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    "OEBPS/book.opf": opf,
    "OEBPS/nav.xhtml":
      "<html><body><nav><a href='text/one.xhtml'>Contents of the book</a></nav></body></html>",
    ...Object.fromEntries(pages),
    ...more,
  })
}
