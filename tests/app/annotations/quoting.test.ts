import { setTimeout as later } from "node:timers/promises"
import { expect, test } from "vitest"
import { fieldOpened, quoteInto, quoteIntoNext, writtenIn } from "@/app/annotations/_talk/quoting"
import type { Block } from "@/lib/annotations/body/schema"

const block = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] })
const field = () => {
  const got: Block[] = []
  return { got, quote: (quotation: Block) => void got.push(quotation) }
}

test("a quotation goes into the field last written in, as long as that is open", () => {
  const [first, second, third] = [field(), field(), field()]
  expect(quoteInto(block("nowhere"))).toBe(false)
  const close = [first, second].map(fieldOpened)
  expect(quoteInto(block("one"))).toBe(true)
  writtenIn(first)
  writtenIn(third)
  quoteInto(block("two"))
  close[0]!()
  quoteInto(block("three"))
  close[1]!()
  expect(quoteInto(block("four"))).toBe(false)
  expect([first.got, second.got, third.got]).toEqual([[block("two")], [block("one"), block("three")], []])
})

test("where none is open it waits for the next, once", async () => {
  const [first, second] = [field(), field()]
  quoteIntoNext(block("one"))
  const close = fieldOpened(first)
  await later(5)
  const closeSecond = fieldOpened(second)
  await later(5)
  expect([first.got, second.got]).toEqual([[block("one")], []])
  close()
  closeSecond()
})
