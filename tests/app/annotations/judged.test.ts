import { expect, test } from "vitest"
import { asField, changesSince, judgedOf } from "@/app/annotations/_assess/judged"

const passage = { bearing: "ATTESTS", exact: "It was closed.", speakers: [] } as const
const judged = (statement: string, exact: string = passage.exact) =>
  judgedOf("sum", { holder: "Ann", ground: "", statement }, { ...passage, exact })

test("what differs is told line by line, as it was and as it is", () => {
  const field = asField(judged("Closed."))
  expect(changesSince(field, judged("Closed."))).toEqual([])
  expect(changesSince(field, judged("Shut."))).toEqual([{ was: "Ann: Closed.", is: "Ann: Shut." }])
  expect(changesSince(field, judged("Closed.", "It was shut."))).toEqual([
    { was: "says so here: “It was closed.”", is: "says so here: “It was shut.”" },
  ])
})

test.each([undefined, "", "{", "7", "[]"])("a field that says nothing (%s) tells of no change", (field) => {
  expect(changesSince(field, judged("Closed."))).toEqual([])
})
