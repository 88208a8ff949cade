import { describe, expect, test } from "vitest"
import { citations, issuedInWords, published, yearOf } from "@/lib/sources/citation"

const gray = {
  type: "review-book",
  title: "Memoirs of a Revolutionary",
  "container-title": "New Statesman",
  issued: { "date-parts": [[2012, 7, 2]] },
}
const preface = {
  type: "chapter",
  title: "Preface",
  "container-title": "Year One of the Russian Revolution",
  issued: { "date-parts": [[1938, 9]] },
  translator: [{ family: "Greeman", given: "Richard" }],
}

describe("the date of a source in words", () => {
  test.each([
    [[[2012, 7, 2]], "2 July 2012"],
    [[[1938, 9]], "September 1938"],
    [[[1998]], "1998"],
    [
      [
        [1998, 3],
        [1998, 4],
      ],
      "March–April 1998",
    ],
    [[[1936], [1947]], "1936 – 1947"],
  ])("%j", (parts, words) => {
    expect(issuedInWords({ ...gray, issued: { "date-parts": parts } })).toBe(words)
  })

  test("in the words of whoever recorded it", () => {
    const issued = { literal: "spring of the year of the flood" }
    expect(issuedInWords({ ...gray, issued })).toBe(issued.literal)
    expect(yearOf({ ...gray, issued })).toBeNull()
  })

  test("unknown", () => {
    expect(issuedInWords({ ...gray, issued: undefined })).toBeNull()
    expect(published({ type: "post-weblog", title: "A note" })).toBe("undated")
  })
})

test("three forms to copy say the same", () => {
  const [reference, bibtex, csl] = citations(preface, ["Victor Serge"], "serge-1938")
  expect(reference!.text).toBe(
    "Victor Serge. “Preface”. Translated by Richard Greeman. Year One of the Russian Revolution, September 1938.",
  )
  expect(bibtex!.text).toContain("@incollection{serge-1938,")
  expect(bibtex!.text).toContain("booktitle = {Year One of the Russian Revolution}")
  expect(JSON.parse(csl!.text)[0]).toMatchObject({ id: "serge-1938", author: [{ literal: "Victor Serge" }] })
})
