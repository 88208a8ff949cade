import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { around } from "@/lib/claims/context"

describe("words around a passage", () => {
  test("stay inside the paragraph", () => {
    const text = "First.\n\nBefore it stands this. Words. After it that.\n\nLast."
    const start = text.indexOf("Words.")
    expect(around(text, start, start + 6)).toEqual({
      before: "Before it stands this. ",
      after: " After it that.",
    })
  })

  test("are nothing at the ends of a text", () => {
    expect(around("Words.", 0, 6)).toEqual({ before: "", after: "" })
  })

  test("are cut at whole words, with an ellipsis", () => {
    const text = `${"alpha beta ".repeat(40)}Words.${" gamma delta".repeat(40)}`
    const start = text.indexOf("Words.")
    const { before, after } = around(text, start, start + 6)
    expect(before).toMatch(/^… (alpha|beta) .*beta $/)
    expect(after).toMatch(/^ gamma .*(gamma|delta) …$/)
  })

  test("agree with the text, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("ab", " ", "\n\n", ".", "é"), { minLength: 3, maxLength: 400 }),
        fc.nat(),
        (parts, at) => {
          const text = parts.join("")
          const start = at % text.length
          const { before, after } = around(text, start, start + 1)
          expect(text.slice(0, start).endsWith(before.replace(/^… /, ""))).toBe(true)
          expect(text.slice(start + 1).startsWith(after.replace(/ …$/, ""))).toBe(true)
          expect(before + after).not.toContain("\n\n")
        },
      ),
    )
  })
})
