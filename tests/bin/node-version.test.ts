import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test, vi } from "vitest"
import { nodeTooOld, oldestNode, refuseOldNode } from "@/bin/setup/node-version.mjs"

describe("the version of Node", () => {
  test.each(["v12.22.12", "v18.20.4", "v20.0.0", "v20.18.3"])("%s is refused, with what to do", (version) => {
    expect(nodeTooOld(version)).toContain(`needs Node ${oldestNode} or newer, and this is ${version}.`)
  })

  test("20.19 and everything after it is accepted", () => {
    const minor = fc.nat({ max: 400 })
    const newer = fc.oneof(
      minor.map((n) => `v20.${19 + n}.0`),
      fc.tuple(fc.integer({ min: 21, max: 99 }), minor).map(([major, n]) => `v${major}.${n}.1`),
    )
    fc.assert(fc.property(newer, (version) => nodeTooOld(version) === ""))
  })

  test("an old one ends the process with code 1", () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {})
    const codes: number[] = []
    refuseOldNode({ version: "v18.0.0", exit: (code: number) => codes.push(code) })
    refuseOldNode({ version: process.version, exit: (code: number) => codes.push(code) })
    expect(codes).toEqual([1])
    expect(said.mock.calls).toEqual([[nodeTooOld("v18.0.0")]])
    said.mockRestore()
  })

  test("package.json asks for the same version", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8")).engines.node).toBe(`>=${oldestNode}`)
  })

  // What is parsed before the check may use nothing that an old Node does not know.
  test.each(["bin/start.mjs", "bin/test.mjs", "bin/setup/node-version.mjs"])(
    "%s is in plain syntax",
    (file) => {
      const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"]*"/g, "")
      expect(code).not.toMatch(/\?\?|\?\.|\bawait\b|\|\|=|\bstatic\b/)
    },
  )
})
