import { describe, expect, test } from "vitest"
import { clean } from "@/lib/text/clean"

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" ")
const paragraph = (name: string) => `The ${NUMBERS.map((number) => `${name} ${number}`).join(" and ")}.`
const [A, B, C, D] = ["alder", "birch", "cedar", "dogwood"].map(paragraph) as [string, string, string, string]

/** What each block is set aside as. */
const aside = (...parts: string[]) => {
  const { text, blocks, changes } = clean(parts.join("\n\n"))
  expect(changes).toEqual([])
  expect(text).toBe(parts.join("\n\n"))
  return blocks.map((block) => block.setAside)
}
const none = undefined

describe("pasted twice", () => {
  test("the second copy, though a word differs", () => {
    expect(aside(A, B, A.replace("three", "3"), C)).toEqual([none, none, "pasted-twice", none])
  })

  test("a run that begins in mid-paragraph, short blocks in it too", () => {
    const tail = A.slice(A.indexOf("alder four"))
    const short = "Let us consider the roads taken."
    expect(aside(A, short, B, tail, short, B, C)).toEqual([
      ...[none, none, none],
      ...["pasted-twice", "pasted-twice", "pasted-twice"],
      none,
    ])
  })

  test("a short block or a refrain that returns is no copy", () => {
    const refrain =
      "Thou who broughtest man to birth and gave us bread,\nThou who fructifiest the earth and all of it"
    expect(aside(A, "Nothing is ended.", refrain, B, "Nothing is ended.", refrain)).toEqual(
      Array(6).fill(none),
    )
  })
})

describe("pull-quotes", () => {
  test("words that stand in a longer block before or after, a reference taken out", () => {
    const long = `${A.slice(0, -1)} (see page 10). ${B}`
    expect(aside(A, long, C)).toEqual(["pull-quote", none, none])
    expect(aside(long, A, C)).toEqual([none, "pull-quote", none])
  })

  test("words of which only some return are none", () => {
    expect(aside(`${A.slice(0, 60)} ${D}`, `${A} ${B}`)).toEqual([none, none])
  })
})

describe("what readers said below a text", () => {
  const comments = [
    "2 Comments",
    "olaf says:",
    "March 4, 2014 at 9:12 am",
    A.slice(0, 40),
    "Reply",
    "ann says:",
    B,
  ]

  test("goes from the line that counts it to the end, whatever they say", () => {
    expect(aside(C, ...comments)).toEqual([none, ...comments.map(() => "boilerplate")])
  })

  test("is not what a chapter on what readers said says", () => {
    const chapter = ["3 replies to a question", "Ann Berg says:", A, B, C, D]
    expect(aside(...chapter)).toEqual(chapter.map(() => none))
  })
})

describe("what a page puts around a text", () => {
  test("a group of lines, each a notice, a network or the beginning of another text", () => {
    const panels = ["Share this:\nTwitter\nFacebook", "Related\nThe end of the pilots …\nAnother one …"]
    expect(aside(A, ...panels)).toEqual([none, "boilerplate", "boilerplate"])
  })

  test("not verse in which a line reads like a button", () => {
    const verse = "Share this\nAnd nothing but the sea,\nSubscribe\nTo no harbour and no key,"
    expect(aside(A, verse, B)).toEqual([none, none, none])
  })

  test("buttons, forms and notices", () => {
    expect(aside("Subscribe now", A, "Post new comment", "Leave a comment")).toEqual([
      ...["boilerplate", none],
      ...["boilerplate", "boilerplate"],
    ])
  })

  test("the same words in a sentence are text", () => {
    expect(aside("Subscribe now, he said, or leave a comment on the party.", A)).toEqual([none, none])
  })

  test("two cut-off sentences or more at the end, and not one", () => {
    expect(
      aside(A, "It may seem that the establishment would…", "Harris might. That is a worry for the…"),
    ).toEqual([none, "boilerplate", "boilerplate"])
    expect(aside(A, "And so it went on, year after year…")).toEqual([none, none])
  })

  test("byline and record of the work reviewed, with the lines above them", () => {
    const record = "Victor Serge, Memoirs of a Revolutionary, New York Review Books, 416pp, £9.99"
    expect(aside("Red or Dead", "A review.", "— John Gray", record, A)).toEqual([
      none,
      "front-matter",
      "front-matter",
      "front-matter",
      none,
    ])
    expect(aside(A, "It cost £9.99 then, all 416pp of it.", B)).toEqual([none, none, none])
  })
})
