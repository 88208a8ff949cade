import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isInstalled } from "@/bin/setup/packages.mjs"

type Entry = { version: string; integrity: string; optional?: boolean }

const entry: fc.Arbitrary<Entry> = fc.record({
  version: fc.constantFrom("1.0.0", "1.0.1", "2.0.0"),
  integrity: fc.string({ minLength: 4, maxLength: 8 }),
  optional: fc.boolean(),
})
const name = fc.stringMatching(/^node_modules\/[a-z]{1,6}$/)
const packages = fc.dictionary(name, entry, { minKeys: 1 })
const chosen = packages.chain((all) => fc.tuple(fc.constant(all), fc.constantFrom(...Object.keys(all))))

describe("is node_modules what package-lock.json says?", () => {
  test("yes when it holds all of it, with or without what is optional", () => {
    fc.assert(
      fc.property(packages, (all) => {
        const required = Object.fromEntries(Object.entries(all).filter(([, { optional }]) => !optional))
        const wanted = { packages: { "": { version: "0.1.0" }, ...all } }
        return isInstalled(wanted, { packages: all }) && isInstalled(wanted, { packages: required })
      }),
    )
  })

  test("no when one has another version or other content", () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom("version", "integrity"), ([all, path], field) => {
        const changed = { ...all, [path]: { ...all[path], [field]: "another" } }
        return !isInstalled({ packages: all }, { packages: changed })
      }),
    )
  })

  test("no when one is missing that is not optional, or one too many is there", () => {
    fc.assert(
      fc.property(chosen, ([all, path]) => {
        const { [path]: one, ...others } = all
        const missing = isInstalled(
          { packages: { ...others, [path]: { ...one, optional: false } } },
          { packages: others },
        )
        return !missing && !isInstalled({ packages: others }, { packages: all })
      }),
    )
  })

  test("no when nothing is installed", () => {
    expect(isInstalled({ packages: { "node_modules/a": { version: "1.0.0" } } }, {})).toBe(false)
  })
})
