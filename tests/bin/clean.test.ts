import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { docx, wordParagraph } from "@/tests/support/files"
import { LOCK, lines, pdf } from "@/tests/support/pdf"
import { runCommand } from "./command-lines"
import { temporaryFolder } from "./embedded"

const folder = temporaryFolder()
afterAll(folder.remove)

const clean = (...args: string[]) =>
  runCommand(["bin/disputatio", "clean", ...args], { DISPUTATIO_DATA: join(folder.path, "data") })

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder.path, name)
  writeFileSync(path, content)
  return path
}

describe("disputatio clean", { timeout: 60_000 }, () => {
  test("prints text, blocks and changes as JSON, counted in code points", async () => {
    const raw = "🌒 The harbour 🚢 wasnâ€™t closed.\n\n𝒳  Nobody says why."
    const ended = await clean(file("harbour.txt", raw), "--json")
    expect([ended.code, ended.errors]).toEqual([0, ""])
    const outcome = JSON.parse(ended.output)
    const points = [...outcome.text]
    expect(outcome.format).toBe("text")
    expect(
      outcome.blocks.map(({ start, end }: { start: number; end: number }) =>
        points.slice(start, end).join(""),
      ),
    ).toEqual(["🌒 The harbour 🚢 wasn’t closed.", "𝒳 Nobody says why."])
    const mended = outcome.changes.find(({ kind }: { kind: string }) => kind === "mojibake")
    expect([...raw].slice(mended.start, mended.end).join("")).toBe(mended.before)
  })

  test("says in words what was read and done", async () => {
    const properties = `<c xmlns:d="d"><d:title>On the harbour</d:title><d:creator>Ann Reader</d:creator></c>`
    const document = docx(wordParagraph("It wasnâ€™t closed."), { more: { "docProps/core.xml": properties } })
    const path = file("harbour", document)
    expect((await clean(path)).output.split("\n")).toEqual([
      `${path}: Word, 17 characters in 1 block.`,
      "On the harbour · Ann Reader",
      "Mended: 1 × mojibake.",
      "",
    ])
  })

  test.each([
    ["a missing file", () => join(folder.path, "nothing.txt"), "There is no file"],
    ["a folder", () => folder.path, "is a folder"],
    ["a binary", () => file("data.bin", Uint8Array.of(1, 0, 2, 0, 0, 0, 3)), "no text that can be read"],
    [
      "a picture",
      () => file("picture.txt", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1")),
      "This is a picture",
    ],
    [
      "an encrypted PDF",
      () => file("locked.pdf", pdf([lines(["One"])], { trailer: LOCK })),
      "needs a password",
    ],
  ])("%s is one line on standard error, code 1", async (_, path, words) => {
    const ended = await clean(path(), "--json")
    expect([ended.code, ended.output]).toEqual([1, ""])
    expect(ended.errors).toContain(words)
    expect(ended.errors.trim().split("\n")).toHaveLength(1)
  })
})
