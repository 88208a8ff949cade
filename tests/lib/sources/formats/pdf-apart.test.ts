import { deflateSync } from "node:zlib"
import { expect, test } from "vitest"
import { readApart } from "@/lib/sources/formats/apart"
import { lines, pdf } from "@/tests/support/pdf"

test("six hundred pages are read with little memory, each told of", async () => {
  const pages = Array.from({ length: 600 }, (_, i) =>
    lines(Array.from({ length: 45 }, (_, line) => `Page ${i + 1}, line ${line + 1} of the harbour`)),
  )
  const told: number[][] = []
  const progress = (...one: number[]) => void told.push(one)
  const book = await readApart(pdf(pages), "book.pdf", { progress, megabytes: 256 })
  expect(book.pages).toHaveLength(600)
  expect(book.text.split("\n").at(-1)).toBe("Page 600, line 45 of the harbour")
  expect(told).toEqual(pages.map((_, i) => [i + 1, 600]))
})

test("a page that unpacks to more than an import may hold is refused", async () => {
  const spaces = deflateSync(Buffer.alloc(300_000_000, 32), { level: 1 })
  const contents = () =>
    `<< /Length ${spaces.length} /Filter /FlateDecode >>\nstream\n${spaces.toString("latin1")}\nendstream`
  const file = pdf([lines(["One"])], { contents })
  await expect(readApart(file, null, { megabytes: 128 })).rejects.toThrow("more memory")
})
