import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { acted, stepFrom, stepsIn } from "@/app/debates/[debate]/walks/_walk/fields"

const fields = {
  order: "3 1 2 9",
  "value-1": "claim:a",
  "says-1": "First",
  "value-2": "passage:b",
  "value-3": "claim:c",
  "says-3": "",
}
const keys = (act?: string) => acted(stepsIn(fields), act).map(({ key }) => key)

describe("the form of a walk", () => {
  test("holds its steps in their order; what is not whole is none", () => {
    expect(stepsIn(fields)).toEqual([
      { key: "3", value: "claim:c", says: "" },
      { key: "1", value: "claim:a", says: "First" },
      { key: "2", value: "passage:b", says: "" },
    ])
    expect(stepsIn({})).toEqual([])
  })

  test.each([
    ["earlier 1", "1 3 2"],
    ["later 1", "3 2 1"],
    ["earlier 3", "3 1 2"],
    ["later 2", "3 1 2"],
    ["remove 1", "3 2"],
    ["remove 7", "3 1 2"],
    ["save", "3 1 2"],
  ])("a button that says “%s” leaves %s", (act, order) => {
    expect(keys(act).join(" ")).toBe(order)
  })

  test("no button but that which takes out loses a step, or what was said", () => {
    fc.assert(
      fc.property(fc.constantFrom("earlier", "later", "save", "find", ""), fc.string(), (verb, key) => {
        const after = acted(stepsIn(fields), `${verb} ${key}`)
        expect(after.map((step) => JSON.stringify(step)).sort()).toEqual(
          stepsIn(fields)
            .map((step) => JSON.stringify(step))
            .sort(),
        )
      }),
    )
  })

  test("names what a step leads to", () => {
    expect(stepFrom("claim:a", "x")).toEqual({ claimId: "a", says: "x" })
    expect(stepFrom("passage:b", "")).toEqual({ passageId: "b", says: "" })
    expect(() => stepFrom("voice:c", "")).toThrow("Choose a claim or a passage.")
  })
})
