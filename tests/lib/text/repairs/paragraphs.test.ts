import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { clean } from "@/lib/text/clean"

const WORDS =
  "the party was led by men who had once built it and now saw how little of this their work remained".split(
    " ",
  )
const prose = (seed: number, count: number) => {
  const words = Array.from({ length: count }, (_, i) => WORDS[(i * i + seed * 7 + i) % WORDS.length]!)
  return `The ${words.join(" ")}.`
}

/** Lines broken before a width, as a typewriter does. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(" ")) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join("\n")
}

describe("what a single newline means", () => {
  test("a wrap, in a text wrapped at one width, with the spaces an editor left", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 110 }),
        fc.array(fc.integer({ min: 60, max: 150 }), { minLength: 1 }),
        (width, counts) => {
          const paragraphs = counts.map((count, i) => prose(i, count))
          expect(clean(paragraphs.map((p) => wrapped(p, width)).join(" \n\n")).text).toBe(
            paragraphs.join("\n\n"),
          )
        },
      ),
    )
  })

  test("a paragraph, where lines are long and end as sentences do", () => {
    const paragraphs = [prose(1, 40), prose(2, 60), prose(3, 30)]
    expect(clean(paragraphs.join("\n")).text).toBe(paragraphs.join("\n\n"))
  })

  test("a wrap, where a long line ends in mid-sentence", () => {
    const [start, end] = [prose(1, 40).slice(0, -1), prose(2, 40).toLowerCase()]
    expect(clean(`${prose(3, 30)}\n\n${start}\n${end}`).text).toBe(`${prose(3, 30)}\n\n${start} ${end}`)
  })

  test("verse, where lines are short and begin with capitals", () => {
    const verse =
      "Thou who broughtest man to birth,\nThou who fructifiest the earth ...\nSun of millions of hearts"
    const text = `${prose(1, 50)}\n\n${verse}\n\n${prose(2, 50)}`
    expect(clean(text)).toMatchObject({ text, changes: [] })
    expect(clean(text).blocks[1]!.type).toBe("verse")
  })

  test("verse also inside a wrapped text", () => {
    const verse = "O great one, leader of all,\nThou who makest bloom the spring,\nThou who makest vibrate"
    const raw = [wrapped(prose(1, 90), 80), verse, wrapped(prose(2, 90), 80)].join("\n\n")
    expect(clean(raw).text).toBe([prose(1, 90), verse, prose(2, 90)].join("\n\n"))
  })
})

describe("a blank line in mid-sentence", () => {
  test.each([
    ["exiled to Siberia at last, as all of them were", "=> released after protests.", " "],
    ["by the force of circumstance once again it had", "become topical.", " "],
    ["the leader of them all was hard and devious too.", "owning one is punishable.", "\n\n"],
    ["this is how he put it in that last book of his:", "formed by functionaries.", "\n\n"],
    ["the force of circumstance has once again come up", "The Republic fell.", "\n\n"],
    ["a short line", "another in small letters", "\n\n"],
  ])("%j, %j", (first, second, between) => {
    expect(clean(`${first}\n\n${second}`).text).toBe(first + between + second)
  })
})

describe("a word parted at a line end", () => {
  test.each([
    [
      "a name or a compound keeps its hyphen",
      "at Brest-\nLitovsk, the Johnny-\ncome-latelys",
      "at Brest-Litovsk, the Johnny-come-latelys",
    ],
    [
      "a word known whole loses it",
      "the revolution: a revolu-\ntion of men",
      "the revolution: a revolution of men",
    ],
    [
      "a word known hyphenated keeps it",
      "self-help or self-\nhelp, by selfhelp",
      "self-help or self-help, by selfhelp",
    ],
    [
      "an unknown one loses it where others are seen parted",
      "the revolution: a revolu-\ntion of indus-\ntrial men",
      "the revolution: a revolution of industrial men",
    ],
    [
      "two words that stand alone elsewhere keep it",
      "revolution in revolu-\ntion: a counter of the order-\ngivers, their order",
      "revolution in revolution: a counter of the order-givers, their order",
    ],
    ["in doubt it stays", "men of indus-\ntrial power", "men of indus-trial power"],
    [
      "a dash set close stays close",
      "the system—\nan active policy of 1917–\n18 or so – \nin short",
      "the system—an active policy of 1917–18 or so – in short",
    ],
  ])("%s", (_, raw, text) => {
    expect(clean(raw).text).toBe(text)
  })
})

test("a clause of small words runs on over a blank line, a title does not", () => {
  const rest = "went home along the quay in the dark, singing. Nobody heard them, and nobody asked."
  expect(clean(`The men who lost it\n\n${rest}`).text).toBe(`The men who lost it ${rest}`)
  const title = `The Men Who Lost\n\n${rest}`
  expect(clean(title).text).toBe(title)
})

test("numbered lines below a text are items, not verse", () => {
  const text = "All has been said, and more than all.\n\n1. Minutes of the year.\n2. Letters.\n3. A talk."
  expect(clean(text).blocks.map(({ type }) => type)).toEqual(["paragraph", "item", "item", "item"])
})
