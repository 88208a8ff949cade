import { gunzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { steps } from "@/bin/web/steps.mjs"

const STEP = 64 * 1024

test.each([-1, 0, 1])(
  "what a page tells its scripts may begin %i bytes from where a step does",
  async (by) => {
    const second = '<section data-slice="1">'
    const words = "a".repeat(STEP - second.length + by)
    const page = `<head></head><section data-slice="0">first</section>${second}${words}self.__next_f</section>`
    const came: Buffer[] = []
    await new Promise<void>((end) => {
      const going = steps({ write: (piece) => came.push(piece), end }, new Map())
      going.add(Buffer.from(page))
      going.end()
    })
    expect(gunzipSync(Buffer.concat(came)).toString()).toBe(page)
  },
)
