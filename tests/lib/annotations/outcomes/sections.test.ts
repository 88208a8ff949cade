import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ON_A_PAGE, SECTIONS, sectionsOn } from "@/lib/annotations/outcomes/sections"

describe("what stands on a page", () => {
  test("is what wants a decision first, then the rest", () => {
    const { page, pages, takes } = sectionsOn([30, 40, 0, 5, 0], 1)
    expect([page, pages]).toEqual([1, 2])
    expect(takes.map(({ skip, take }) => [skip, take])).toEqual([
      [0, 30],
      [0, 20],
    ])
    expect(sectionsOn([30, 40, 0, 5, 0], 2).takes).toEqual([
      { section: SECTIONS[1], skip: 20, take: 20 },
      { section: SECTIONS[3], skip: 0, take: 5 },
    ])
  })

  test("is the last page past the end, and an empty one where there is nothing", () => {
    expect(sectionsOn([1, 0, 0, 0, 0], 9).page).toBe(1)
    expect(sectionsOn([0, 0, 0, 0, 0], 1)).toEqual({ page: 1, pages: 1, takes: [] })
  })

  test("is each row once, over all pages", () => {
    const sizes = fc.array(fc.nat(130), { minLength: SECTIONS.length, maxLength: SECTIONS.length })
    fc.assert(
      fc.property(sizes, (given) => {
        const { pages } = sectionsOn(given, 1)
        const taken = SECTIONS.map(() => 0)
        for (let page = 1; page <= pages; page++) {
          const { takes } = sectionsOn(given, page)
          expect(takes.reduce((sum, { take }) => sum + take, 0)).toBeLessThanOrEqual(ON_A_PAGE)
          for (const { section, skip, take } of takes) {
            const index = SECTIONS.indexOf(section)
            expect(skip).toBe(taken[index])
            taken[index]! += take
          }
        }
        expect(taken).toEqual(given)
      }),
    )
  })
})
