import { expect, test } from "vitest"
import { standing } from "@/lib/sources/editions/standing"

test("of each kind the newest stands, of translations the newest in each language", () => {
  const edition = (
    number: number,
    kind: "EXCERPTS" | "FULL" | "TRANSLATION",
    language: string | null = null,
  ) => {
    return { number, kind, language }
  }
  const editions = [
    edition(1, "EXCERPTS"),
    edition(2, "FULL", "fr"),
    edition(3, "TRANSLATION", "en"),
    edition(4, "TRANSLATION", "de"),
    edition(5, "FULL"),
    edition(6, "TRANSLATION", "en"),
  ]
  expect(standing(editions).map(({ number }) => number)).toEqual([1, 4, 5, 6])
  expect(standing([])).toEqual([])
})
