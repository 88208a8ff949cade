import { tidy } from "../about"
import { elementsOf } from "../xml"

/** What the header of a TEI file says: title, authors, language, and when the printed source, else the file, appeared. */
export function aboutTei(xml: string) {
  const header = /<((?:[\w.-]+:)?teiHeader)\b[\s\S]*?<\/\1\s*>/.exec(xml)?.[0]
  const elements = header ? elementsOf(header) : []
  const said = (place: RegExp) => elements.filter(({ path }) => place.test(path))
  const titles = said(/\/titleStmt\/title$/)
  const main = titles.find(({ attributes }) => attributes.type === "main") ?? titles[0]
  const authors = said(/\/titleStmt\/author$/)
  const dated = [...said(/\/sourceDesc\/.*date$/), ...said(/\/publicationStmt\/date$/)][0]
  const spoken = /<(?:[\w.-]+:)?(?:text|TEI|TEI\.2)\b[^>]*?\b(?:xml:)?lang\s*=\s*["']([^"']+)/.exec(xml)?.[1]
  return tidy({
    title: main?.words,
    authors: (authors.length > 0 ? authors : said(/\/sourceDesc\/.*\/author$/)).map(({ words }) => words),
    language: spoken ?? said(/\/langUsage\/language$/)[0]?.attributes.ident,
    published: dated && (dated.words.trim() || dated.attributes.when),
  })
}
