import { describe, expect, test } from "vitest"
import { readHtml } from "@/lib/sources/formats/html/read"
import { described } from "./described"

const read = (html: string) => described(readHtml(html))

describe("the blocks of a page", () => {
  test.each([
    [
      "paragraphs",
      "<p>One  and\n two.</p><p>Three <b>four</b>five.",
      ["paragraph: One and two.", "paragraph: Three fourfive."],
    ],
    [
      "words beside blocks",
      "Before<div>inside</div>after",
      ["paragraph: Before", "paragraph: inside", "paragraph: after"],
    ],
    [
      "headings, quotations, lists",
      "<h2>Then</h2><blockquote><p>He said.</p><p>She said.</p></blockquote><ul><li>one<li><p>two</p></ul>",
      ["heading: Then", "quote: He said.", "quote: She said.", "item: one", "item: two"],
    ],
    [
      "verse by its short lines",
      "<p>Constellation of dead brothers<br>Under the stars of the steppe<br>Who will remember you?</p>",
      ["verse: Constellation of dead brothers\nUnder the stars of the steppe\nWho will remember you?"],
    ],
    [
      "verse by its class",
      "<div class='poem'><p>one line<br>and another</p></div>",
      ["verse: one line\nand another"],
    ],
    [
      "stanzas",
      "<p>A line<br>And more<br>And three<br><br>Then four<br>And five<br>And six</p>",
      ["verse: A line\nAnd more\nAnd three", "verse: Then four\nAnd five\nAnd six"],
    ],
    [
      "prose with a line break",
      "<p>The Harbour Press,<br>London</p>",
      ["paragraph: The Harbour Press,\nLondon"],
    ],
    [
      "two breaks between paragraphs",
      "One sentence here.<br><br>Another there.",
      ["paragraph: One sentence here.", "paragraph: Another there."],
    ],
    [
      "a table of data",
      "<table><tr><td>1917</td><td><p>Petrograd</p></td></tr></table>",
      ["paragraph: 1917\tPetrograd"],
    ],
    [
      "a table for layout",
      "<table><tr><td><p>left</p><p>more</p></td><td><p>right</p></td></tr></table>",
      ["paragraph: left", "paragraph: more", "paragraph: right"],
    ],
    [
      "what is not shown",
      "<p>a<span hidden>b</span><script>c</script><span style='display: none'>d</span></p>",
      ["paragraph: a"],
    ],
    [
      "entities, and tags that are not closed",
      "<p>&ldquo;L&rsquo;&eacute;t&eacute;&rdquo; &#8212; 1 &lt; 2<p>then",
      ["paragraph: “L’été” — 1 < 2", "paragraph: then"],
    ],
    [
      "quotation marks that the page leaves to the reader",
      "<p>He said <q>no</q>.</p>",
      ["paragraph: He said “no”."],
    ],
    [
      "preformatted lines among others",
      "<p>He wrote a good many words before it.</p><pre>  one\n    two\n\nthree</pre>",
      ["paragraph: He wrote a good many words before it.", "verse: one\n    two", "verse: three"],
    ],
  ])("%s", (_, html, blocks) => {
    expect(read(html)).toEqual(blocks)
  })

  test("a page that is one preformatted text gives lines, not blocks", () => {
    const { text, blocks } = readHtml(
      "<html><title>Old</title><body><pre>One line\nand more\n\nAnother</pre></body>",
    )
    expect([text, blocks]).toEqual(["One line\nand more\n\nAnother", undefined])
  })
})

describe("notes", () => {
  test.each([
    [
      "linked both ways, numbered by themselves",
      `<p>It was closed.<sup><a href="#n1" id="r1">1</a></sup> Then it rained.</p><ol><li id="n1">So he says. <a href="#r1">↩</a></li></ol>`,
      ["paragraph: It was closed.{1} Then it rained.", "note: {1} So he says."],
    ],
    [
      "named anchors, numbers in brackets",
      `<p>It was closed <a href="#n2" name="r2">[2]</a>.</p><p><a href="#r2" name="n2">[2]</a> So he says.</p>`,
      ["paragraph: It was closed {[2]}.", "note: {[2]} So he says."],
    ],
    [
      "as EPUB says",
      `<p>It was closed<a epub:type="noteref" href="#n">*</a></p><aside epub:type="footnote" id="n"><p>So he says.</p></aside>`,
      ["paragraph: It was closed{*}", "note: So he says."],
    ],
    ["a raised number without a link", "<p>It was closed.<sup>3</sup></p>", ["paragraph: It was closed.{3}"]],
    ["an exponent", "<p>10<sup>6</sup> of 4 m<sup>2</sup></p>", ["paragraph: 106 of 4 m2"]],
    [
      "contents by number are none",
      `<p>See <a href="#c1">1</a>.</p><h2 id="c1">Chapter</h2><p>Words.</p>`,
      ["paragraph: See 1.", "heading: Chapter", "paragraph: Words."],
    ],
  ])("%s", (_, html, blocks) => {
    expect(read(html)).toEqual(blocks)
  })
})

const PAGE = `<!doctype html><html lang="en-GB"><head><title>On the harbour | The Paper</title>
<meta name="author" content="Ann Reader"><meta property="og:title" content="On the harbour">
<meta property="article:published_time" content="1998-03-01"></head><body>
<header><div>The Paper</div></header>
<nav><ul><li><a href="/">Home</a></li><li><a href="/books">Books and more books</a></li></ul></nav>
<main><h1>On the harbour</h1><p class="by">Ann Reader</p><p>Why?</p>
${["It was closed on Sundays, and nobody knew why it should be so", "The harbour master said it was the wind, and the wind was blamed for most things there", "Others, who had seen the ledgers, thought of money, and said so in the café"].map((words) => `<p>${`${words}, as they all remembered it. `.repeat(4)}</p>`).join("\n")}
<blockquote><p>Never ask a harbour for its reasons.</p></blockquote>
<p>${"That was the end of the matter, for the time being, and for those who asked. ".repeat(4)}</p><p>So be it.</p></main>
<aside><h3>Most read</h3><ul><li><a href="/1">A quite different story about something else</a></li></ul></aside>
<footer><p>All rights reserved by The Paper and its owners, wherever they may be.</p></footer></body></html>`

describe("web pages", () => {
  test("the article is read without what is around it", () => {
    const blocks = read(PAGE)
    expect(blocks[0]).toBe("heading: On the harbour")
    expect(blocks).toContain("quote: Never ask a harbour for its reasons.")
    expect(blocks).toContain("paragraph: Why?")
    expect(blocks.at(-2)).toMatch(/^paragraph: That was the end/)
    expect(blocks.at(-1)).toBe("paragraph: So be it.")
    expect(blocks.join("\n")).not.toMatch(/Home|Most read|quite different|All rights/)
  })

  test("with what it says of itself", () => {
    expect(readHtml(PAGE)).toMatchObject({
      title: "On the harbour",
      authors: ["Ann Reader"],
      language: "en-GB",
      published: "1998-03-01",
    })
  })

  test.each([
    ["navigation only", "<nav><a href='/'>Home</a></nav>"],
    ["links only", `<ul>${"<li><a href='/x'>A story</a></li>".repeat(20)}</ul>`],
  ])("%s is refused", (_, html) => {
    expect(() => readHtml(html)).toThrow("no text of its own")
  })
})
