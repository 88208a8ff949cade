import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseEdtf } from "@/lib/claims/edtf"
import { byDate, say } from "@/lib/claims/when"

describe("a date of EDTF", () => {
  it.each([
    ["1938", "1938-01-01", "1938-12-31", "1938"],
    ["1938-09", "1938-09-01", "1938-09-30", "September 1938"],
    ["1940-02", "1940-02-01", "1940-02-29", "February 1940"],
    ["1900-02", "1900-02-01", "1900-02-28", "February 1900"],
    ["1938-09-12", "1938-09-12", "1938-09-12", "12 September 1938"],
    ["1938-23", "1938-09-01", "1938-11-30", "autumn 1938"],
    ["1938-24", "1938-01-01", "1938-12-31", "winter 1938"],
    ["193X", "1930-01-01", "1939-12-31", "the 1930s"],
    ["19XX", "1900-01-01", "1999-12-31", "20th century"],
    ["10XX", "1000-01-01", "1099-12-31", "11th century"],
    ["1997~", "1997-01-01", "1997-12-31", "about 1997"],
    ["1997?", "1997-01-01", "1997-12-31", "perhaps 1997"],
    ["1997%", "1997-01-01", "1997-12-31", "perhaps about 1997"],
    ["1942/1943", "1942-01-01", "1943-12-31", "1942–43"],
    ["1900/1901", "1900-01-01", "1901-12-31", "1900–01"],
    ["1899/1901", "1899-01-01", "1901-12-31", "1899–1901"],
    ["1938-09/1938-11", "1938-09-01", "1938-11-30", "September–November 1938"],
    ["1938-09/1939", "1938-09-01", "1939-12-31", "September 1938 to 1939"],
    ["1936~/1947", "1936-01-01", "1947-12-31", "about 1936 to 1947"],
    ["1942/..", "1942-01-01", undefined, "from 1942"],
    ["../1943", undefined, "1943-12-31", "until 1943"],
    ["/1943", undefined, "1943-12-31", "until 1943"],
    ["unknown", undefined, undefined, "undated"],
  ])("%s runs from %s to %s and is said “%s”", (text, from, to, words) => {
    expect(parseEdtf(text)).toMatchObject(JSON.parse(JSON.stringify({ from, to })))
    expect(parseEdtf(text)?.from).toBe(from)
    expect(parseEdtf(text)?.to).toBe(to)
    expect(say(text)).toBe(words)
  })

  it.each([
    "",
    "38",
    "1938-13",
    "1938-00",
    "1938-02-29",
    "1938-04-31",
    "1938-09-00",
    "1943/1942",
    "1942/1943/1944",
    "/",
    "../..",
    "1942-43",
    "c. 1942",
    "1942/x",
    " 1942",
  ])("“%s” is none", (text) => {
    expect(parseEdtf(text)).toBeUndefined()
    expect(say(text)).toBe(text)
  })

  it("spans real days, first before last, for any year and month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`
        const date = parseEdtf(text)
        const next = new Date(`${date?.to}T00:00:00Z`)
        next.setUTCDate(next.getUTCDate() + 1)
        expect(date?.from).toBe(`${text}-01`)
        expect(date?.to?.slice(0, 7)).toBe(text)
        expect(next.getUTCDate()).toBe(1)
      }),
    )
  })
})

describe("the order of dates", () => {
  it("puts the earlier first, and the undated last", () => {
    const dates = ["unknown", "1947", "1938-09", undefined, "1942/1943", "1938", "1921", "../1930"]
    expect([...dates].sort(byDate)).toEqual([
      "1921",
      "../1930",
      "1938",
      "1938-09",
      "1942/1943",
      "1947",
      "unknown",
      undefined,
    ])
  })

  it("is the same whichever way two dates are put", () => {
    const date = fc.constantFrom("1921", "1938", "1938-09", "1942/1943", "193X", "unknown", "1942/..")
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(byDate(a, b) + byDate(b, a)).toBe(0)
      }),
    )
  })
})
