import { expect, test, vi } from "vitest"
import { readApart } from "@/lib/sources/formats/apart"
import { DocumentError } from "@/lib/sources/formats/document-error"

const utf8 = (text: string) => new TextEncoder().encode(text)

async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(DocumentError)
  return (error as DocumentError).message
}

test("a text comes back from the child as it was", async () => {
  const text = "Ночь 🌒\n\nwas dark."
  expect(await readApart(utf8(text), "night.txt")).toEqual({ text, format: "text" })
})

test("a refusal of the reader comes through as its sentence", async () => {
  expect(await refusalOf(readApart(utf8(" \n\n"), "night.txt"))).toContain("no words")
  expect(await refusalOf(readApart(new Uint8Array(), null))).toContain("is empty")
})

test("too much memory is a sentence", async () => {
  const refusal = await refusalOf(readApart(utf8("word ".repeat(3_000_000)), null, { megabytes: 4 }))
  expect(refusal).toBe(
    "This file takes more memory than an import may use. Bring it in parts, or as plain text.",
  )
})

test("too much time is a sentence", async () => {
  expect(await refusalOf(readApart(utf8("words"), null, { seconds: 0.01 }))).toContain("takes longer to read")
})

test("a reading can be stopped, before and after it has begun", async () => {
  expect(await refusalOf(readApart(utf8("words"), null, { signal: AbortSignal.abort() }))).toContain(
    "stopped",
  )
  const stop = new AbortController()
  const reading = refusalOf(readApart(utf8("words"), null, { signal: stop.signal }))
  stop.abort()
  expect(await reading).toContain("stopped")
  await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain("ProcessWrap"))
})

test("the child knows nothing of our settings and secrets", async () => {
  // With these options Node would not even start.
  vi.stubEnv("NODE_OPTIONS", "--require=/there/is/no/such/file.js")
  try {
    expect((await readApart(utf8("words"), null)).text).toBe("words")
  } finally {
    vi.unstubAllEnvs()
  }
})
