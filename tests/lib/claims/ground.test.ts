import { describe, expect, test } from "vitest"
import { groundOf, groundWords } from "@/lib/claims/ground"
import type { Attitude, Basis } from "@/lib/generated/prisma/enums"

const voice = (slug: string) => ({ slug, name: slug, short: slug, kind: "REVIEWER" as const })
const [serge, gray, trotsky, glatter] = ["Serge", "Gray", "Trotsky", "Glatter"].map(voice) as [
  ReturnType<typeof voice>,
  ReturnType<typeof voice>,
  ReturnType<typeof voice>,
  ReturnType<typeof voice>,
]

const words = (
  basis: Basis,
  holder = serge,
  chain = [holder],
  reporter = null as null | typeof gray,
  attitude = null as Attitude | null,
) =>
  groundWords(groundOf({ basis, voice: holder, reporter, attitude, chain }))
    .map(({ text, strong }) => (strong ? `*${text}*` : text))
    .join("")

describe("how we know it, in words", () => {
  test.each([
    ["own words", words("EXPLICIT"), ""],
    ["own words, no chain", words("EXPLICIT", serge, []), ""],
    ["implied", words("IMPLIED"), "implied, not said outright"],
    ["quoted by another", words("EXPLICIT", serge, [gray, serge]), "as quoted by *Gray*"],
    [
      "implied in a quotation",
      words("IMPLIED", serge, [gray, serge]),
      "as quoted by *Gray*; implied, not said outright",
    ],
    [
      "reported",
      words("REPORTED", serge, [glatter, serge], glatter, "REJECTS"),
      "as *Glatter* reports; Glatter rejects it",
    ],
    [
      "reported without a verdict",
      words("REPORTED", serge, [gray], gray, "NEUTRAL"),
      "as *Gray* reports; Gray gives no verdict",
    ],
    ["inferred", words("IMPUTED", serge, [glatter, serge], glatter), "as *Glatter* infers"],
    [
      "reported by one, quoted by another",
      words("REPORTED", trotsky, [gray, serge, trotsky], serge, "REJECTS"),
      "as *Serge* reports, as quoted by *Gray*; Serge rejects it",
    ],
  ])("%s", (_, said, expected) => {
    expect(said).toBe(expected)
  })

  test("what another reports is never the voice's own, nor the reporter's", () => {
    for (const basis of ["REPORTED", "IMPUTED"] as const) {
      const ground = groundOf({ basis, voice: serge, reporter: gray, attitude: "ENDORSES", chain: [gray] })
      expect(ground.kind).not.toBe("own")
      expect(ground.reporter?.slug).toBe("Gray")
      expect(groundWords(ground).length).toBeGreaterThan(0)
    }
  })
})
