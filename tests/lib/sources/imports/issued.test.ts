import { expect, test } from "vitest"
import { issuedOf } from "@/lib/sources/imports/issued"

test.each([
  ["2012", { "date-parts": [[2012]] }],
  ["2012-07", { "date-parts": [[2012, 7]] }],
  ["2012-07-02T10:00:00Z", { "date-parts": [[2012, 7, 2]] }],
  ["July 2012", { "date-parts": [[2012, 7]] }],
  ["2 July 2012", { "date-parts": [[2012, 7, 2]] }],
  ["2nd Sept. 2012", { "date-parts": [[2012, 9, 2]] }],
  ["July 2, 2012", { "date-parts": [[2012, 7, 2]] }],
  ["31 February 2012", { literal: "31 February 2012" }],
  ["2 Brumaire 1799", { literal: "2 Brumaire 1799" }],
  ["Spring 2012", { literal: "Spring 2012" }],
  ["", undefined],
])("%s", (written, issued) => {
  expect(issuedOf(written || null)).toEqual(issued)
})
