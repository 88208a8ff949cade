import { describe, expect, test } from "vitest"
import { DocumentError } from "@/lib/sources/formats/document-error"
import { readDocument } from "@/lib/sources/formats/read"
import { described } from "./described"

const tei = (body: string, header = "") =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${header}</teiHeader><text xml:lang="fr"><body>${body}</body></text></TEI>`)

describe("the blocks of a TEI file", () => {
  test.each([
    [
      "divisions",
      "<div><head>Then</head><p>One\n   two.</p><p>Three</p></div>",
      ["heading: Then", "paragraph: One two.", "paragraph: Three"],
    ],
    [
      "quotations among the words and apart",
      `<p>He said <quote>no</quote>.</p><cit><quote><p>Yes.</p></quote><bibl>She</bibl></cit><p>So: <quote rend="block">Perhaps.</quote> Or not.</p>`,
      [
        "paragraph: He said no.",
        "quote: Yes.",
        "quote: She",
        "paragraph: So:",
        "quote: Perhaps.",
        "paragraph: Or not.",
      ],
    ],
    [
      "verse",
      "<lg><head>Song</head><lg><l>A line</l>\n<l>And more</l></lg><lg><l>Then</l></lg></lg><p>Prose <l>a verse</l> prose</p>",
      [
        "heading: Song",
        "verse: A line\nAnd more",
        "verse: Then",
        "paragraph: Prose",
        "verse: a verse",
        "paragraph: prose",
      ],
    ],
    [
      "lists and rows",
      "<list><item>a</item><item><p>b</p></item></list><table><row><cell>1917</cell><cell>1918</cell></row></table>",
      ["item: a", "item: b", "paragraph: 1917\t1918"],
    ],
    [
      "notes among the words",
      `<p>Closed<note n="3"><p>So he says.</p><p>Ibid.</p></note>, then open<note>No.</note>.</p><p>Last</p>`,
      [
        "paragraph: Closed{[3]}, then open{[1]}.",
        "note: {[3]} So he says.",
        "note: Ibid.",
        "note: {[1]} No.",
        "paragraph: Last",
      ],
    ],
    [
      "notes elsewhere",
      `<p>Closed<ref target="#n1">1</ref>.</p><note xml:id="n1">So he says.</note>`,
      ["paragraph: Closed{1}.", "note: So he says."],
    ],
    [
      "breaks of lines and pages",
      `<p>revolu-<lb break="no"/>\n tion and<lb/>war<pb n="3"/> or<pb break="no"/>\nder</p>`,
      ["paragraph: revolu-tion and war order"],
    ],
    [
      "what is read otherwise",
      "<p><choice><sic>teh</sic><corr>the</corr></choice> <del>old</del> new <gap/><fw>page 3</fw></p>",
      ["paragraph: the new […]"],
    ],
    [
      "a play",
      "<sp><speaker>Ann</speaker><p>Open! <stage>(knocks)</stage></p></sp>",
      ["paragraph: Ann", "paragraph: Open! (knocks)"],
    ],
    [
      "characters by their names",
      "<p>caf&eacute; &#8212; &mdash; &amp; &nosuch; <![CDATA[<b>]]></p>",
      ["paragraph: café — — & &nosuch; <b>"],
    ],
    [
      "words outside paragraphs",
      "<div>One <hi>two</hi><p>three</p></div>",
      ["paragraph: One two", "paragraph: three"],
    ],
  ])("%s", async (_, body, blocks) => {
    expect(described(await readDocument(tei(body), null))).toEqual(blocks)
  })

  test("what its header says", async () => {
    const header = `<fileDesc><titleStmt><title type="sub">A novel</title><title type="main">The <hi>Harbour</hi></title><author>Ann Reader</author></titleStmt>
      <publicationStmt><date when="2020"/></publicationStmt><sourceDesc><bibl><date>1998</date></bibl></sourceDesc></fileDesc>`
    expect(await readDocument(tei("<p>Words</p>", header), "x.txt")).toMatchObject({
      format: "tei",
      title: "The Harbour",
      authors: ["Ann Reader"],
      language: "fr",
      published: "1998",
    })
  })

  test("XML that is not well formed is refused with its line", async () => {
    await expect(readDocument(tei("<p>\n\n<hi></p>"), null)).rejects.toThrow("not well formed at line 4")
    await expect(readDocument(tei("<p>").slice(0, 200), null)).rejects.toThrow(DocumentError)
  })

  test("entities of the file's own are neither expanded nor loaded", async () => {
    const bombs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};&l${i};">`).join("")
    const file = `<!DOCTYPE TEI [<!ENTITY l0 "ha">${bombs}<!ENTITY x SYSTEM "file:///etc/passwd">]><TEI><text><body><p>One &l30; &x;</p></body></text></TEI>`
    expect(described(await readDocument(new TextEncoder().encode(file), null))).toEqual([
      "paragraph: One &l30; &x;",
    ])
  })
})
