import { expect, test } from "vitest"
import { amountInWords } from "@/lib/annotations/inbox/words"

const remark = { what: "remark", unread: false } as const
const unread = { what: "remark", unread: true } as const
const change = { what: "claim-changed", unread: true } as const

test.each([
  [[unread], "1 new remark"],
  [[unread, remark], "2 remarks, 1 new"],
  [[remark, remark], "2 remarks"],
  [[unread, unread, unread], "3 new remarks"],
  [[change], "1 change"],
  [[unread, change, change], "1 new remark and 2 changes"],
])("%# is said as %2$s", (notices, words) => {
  expect(amountInWords(notices)).toBe(words)
})
