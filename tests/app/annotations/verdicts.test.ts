import { expect, test } from "vitest"
import { fidelitiesInWords } from "@/app/annotations/_assess/verdicts"
import type { Fidelity } from "@/lib/annotations/assessments/fidelity"

test.each<[Fidelity[], string]>([
  [["open"], "Of 1 passage: 1 not checked by two readers yet."],
  [
    ["open", "checked", "disputed", "checked"],
    "Of 4 passages: 2 checked by readers, 1 about which readers differ, 1 not checked by two readers yet.",
  ],
])("how the passages of a question stand, in a sentence", (standing, said) => {
  expect(fidelitiesInWords(standing.map((fidelity) => ({ fidelity })))).toBe(said)
})
