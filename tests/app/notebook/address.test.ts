import { expect, test } from "vitest"
import { firstOfEach, notebookAddress } from "@/app/notebook/address"

test("the address of the notebook holds what is chosen, and where a later page begins", () => {
  expect(notebookAddress("/notebook", {})).toBe("/notebook")
  expect(notebookAddress("/notebook", { q: "a & b", kind: "COMMENT" })).toBe(
    "/notebook?q=a+%26+b&kind=COMMENT",
  )
  expect(notebookAddress("/notebook/export", { q: undefined, from: "2026-01-31" }, "5.x")).toBe(
    "/notebook/export?from=2026-01-31&before=5.x",
  )
})

test("of a field that an address gives twice, the first counts", () => {
  expect(firstOfEach({ q: ["a", "b"], kind: "COMMENT", debate: undefined })).toEqual({
    q: "a",
    kind: "COMMENT",
  })
})
