import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"

const ROOT = fileURLToPath(new URL("..", import.meta.url))
const NOUNS = "accounts seminars debates sources claims annotations coursework search interchange".split(" ")

const read = (path: string) => readFileSync(join(ROOT, path), "utf8")

type Import = { from: string; to: string; typeOnly: boolean }

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith("lib/generated/"))
}

// Static, side-effect and dynamic imports alike.
const IMPORT =
  /(?:import|export)\s+(type\s)?(?:[^"'()]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g

function importsOf(path: string): Import[] {
  const text = read(path)
  return [...text.matchAll(IMPORT)].map(([, type, named, dynamic]) => {
    const target = (named ?? dynamic)!
    const local = target.startsWith("@/")
      ? target.slice(2)
      : target.startsWith(".")
        ? join(dirname(path), target)
        : target
    return { from: path, to: local, typeOnly: Boolean(type) }
  })
}

const imports = ["app", "lib", "seed", "bin", "tests"]
  .flatMap(files)
  .concat("proxy.ts", "instrumentation.ts")
  .flatMap(importsOf)
const known = new Set(["app", "lib"].flatMap(files))
const say = (list: Import[]) => list.map(({ from, to }) => `${from} → ${to}`)
const inside = (folder: string) => (edge: Import) => edge.from.startsWith(`${folder}/`)
const nounOf = (path: string) => (path.startsWith("lib/") ? path.split("/")[1]! : "")
const isClient = (path: string) => /^["']use client["']/m.test(read(path).slice(0, 200))
const isForServer = (path: string) => /^["']use server["']/m.test(read(path).slice(0, 200))
const isPure = (path: string) =>
  !/^lib\/(.*\/)?(queries|commands)$|^lib\/(db|rows|events|cache|actor)$/.test(path)

describe("who imports whom", () => {
  test("the reader of imports sees them", () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.some((edge) => edge.from === "lib/rows.ts" && edge.to === "lib/db")).toBe(true)
  })

  test("lib knows neither Next nor React nor the web edge", () => {
    const wrong = imports
      .filter(inside("lib"))
      .filter(({ to }) => /^(next|react|react-dom)(\/|$)|^app(\/|$)/.test(to))
    expect(say(wrong)).toEqual([])
  })

  test("a noun imports the kernel, lib/text and nouns to its left", () => {
    const wrong = imports.filter(inside("lib")).filter(({ from, to }) => {
      const [own, other] = [NOUNS.indexOf(nounOf(from)), NOUNS.indexOf(nounOf(to))]
      return own >= 0 && other > own
    })
    expect(say(wrong)).toEqual([])
  })

  test("the kernel and lib/text import no noun", () => {
    const kernel = (path: string) => /^lib\/([^/]+\.ts|text\/)/.test(path)
    const wrong = imports.filter(({ from, to }) => kernel(from) && NOUNS.includes(nounOf(to)))
    expect(say(wrong)).toEqual([])
    const text = imports
      .filter(inside("lib/text"))
      .filter(({ to }) => to.startsWith("lib/") && nounOf(to) !== "text")
    expect(say(text)).toEqual([])
  })

  test("only queries, commands, the kernel, seeds and tests reach the database", () => {
    const may = /^lib\/[^/]+\.ts$|(queries|commands)\.ts$|^seed\/|^tests\/|^bin\//
    const reaches = /import \{[^}]*(?<!type )\b(db|client|inTransaction)\b[^}]*\} from "@\/lib\/db"/
    const all = [...new Set(imports.filter(({ to }) => to === "lib/db").map(({ from }) => from))]
    const reaching = all.filter((path) => reaches.test(read(path)))
    expect(reaching.length).toBeGreaterThan(5)
    expect(reaching.filter((path) => !may.test(path))).toEqual([])
  })

  test("app takes from lib its queries, commands, schemas, views and pure algorithms, and no policy", () => {
    const wrong = imports
      .filter(inside("app"))
      .filter(({ to }) => /^lib\/(db|rows|events)$|\/policy$|^lib\/generated/.test(to))
    expect(say(wrong.filter(({ typeOnly }) => !typeOnly))).toEqual([])
  })

  test("client components take from lib view types, schemas and pure algorithms", () => {
    const wrong = imports
      .filter(inside("app"))
      .filter(({ from, to, typeOnly }) => isClient(from) && to.startsWith("lib/") && !typeOnly && !isPure(to))
    expect(say(wrong)).toEqual([])
  })

  // A browser makes one in 20 ms, in the task in which all else of the file is made.
  test("what a browser loads makes no format of times or names before it is asked for one", () => {
    const loaded = new Set(files("app").filter(isClient))
    for (const path of loaded) {
      const further = imports.filter(({ from, typeOnly }) => from === path && !typeOnly)
      for (const { to } of further)
        for (const file of [`${to}.ts`, `${to}.tsx`])
          if (known.has(file) && !isForServer(file)) loaded.add(file)
    }
    expect(loaded).toContain("app/annotations/_talk/words.ts")
    const makes = (path: string) => /^(?:export )?const .*new Intl\./m.test(read(path))
    expect([...loaded].filter(makes)).toEqual([])
  })

  test("nothing imports app but app, what Next calls at the root, and tests", () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith("app/") && !/^(app|tests)\/|^(proxy|instrumentation)\.ts$/.test(from),
    )
    expect(say(wrong)).toEqual([])
  })

  test("actors are minted by the session, seeds, the command line and tests only", () => {
    const mints = [...new Set(imports.filter(({ to }) => to === "lib/actor").map(({ from }) => from))].filter(
      (path) =>
        /import \{[^}]*\b(anonymous|person|installation)\b[^}]*\} from "@\/lib\/actor"/.test(read(path)),
    )
    const may = /^lib\/accounts\/queries\.ts$|^app\/_web\/session\.ts$|^seed\/|^tests\/|^bin\//
    expect(mints.filter((path) => !may.test(path))).toEqual([])
  })
})

describe("the shape of the tree", () => {
  const code = ["app", "lib", "seed", "bin", "tests"].flatMap(files)

  test("no file is a drawer", () => {
    expect(
      code.filter(
        (path) =>
          /(^|\/)(utils?|helpers?|managers?|services?|misc|common|index)\.tsx?$/.test(path) &&
          !path.startsWith("seed/index"),
      ),
    ).toEqual([])
  })

  test("a room stays under 250 lines, and half of them under 80", () => {
    const lengths = code.map((path) => ({
      path,
      lines: read(path).split("\n").length,
    }))
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
  })

  test("transactions are opened by commands only", () => {
    const opens = (path: string) => /\binTransaction\(/.test(read(path))
    const lib = code.filter((path) => path.startsWith("lib/") && path !== "lib/db.ts")
    expect(lib.filter(opens).length).toBeGreaterThan(3)
    expect(lib.filter(opens).filter((path) => !path.endsWith("commands.ts"))).toEqual([])
  })
})
