import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { TONES } from "@/lib/annotations/reading/filters/tones"

const css = (path: string) => readFileSync(new URL(`../../../app/${path}`, import.meta.url), "utf8")
const tokens = css("_ui/tokens.css")
const tones = css("debates/[debate]/sources/_filter/tones.css")

type Colour = [number, number, number]
type Theme = "light" | "sepia" | "dark"

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const colourOf = (hex: string) =>
  [0, 2, 4].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as Colour

/** The value of a custom property of six hexadecimal digits in a theme. */
function valueIn(sheet: string, name: string, theme: Theme): Colour {
  const sepia = sheet.slice(sheet.indexOf('[data-theme="sepia"]')).match(new RegExp(`--${name}: #(\\w{6})`))
  const pair = sheet.match(new RegExp(`--${name}:\\s+light-dark\\(#(\\w{6}), #(\\w{6})\\)`))
  const found = theme === "sepia" ? sepia?.[1] : pair?.[theme === "light" ? 1 : 2]
  if (!found) throw new Error(`No ${name} in ${theme}`)
  return colourOf(found)
}

// WCAG 2.2: relative luminance and contrast.
const luminance = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue
function contrast(a: Colour, b: Colour): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter! + 0.05) / (darker! + 0.05)
}

type Matrix = [Colour, Colour, Colour]
const times = (matrix: Matrix, by: Colour) =>
  matrix.map((row) => row.reduce((sum, each, at) => sum + each * by[at]!, 0)) as Colour
// Björn Ottosson, A perceptual color space for image processing: linear sRGB to cone responses, these to OKLab, and back.
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]
const FROM_LAB: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
]
const FROM_CONES: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
]
const lab = (colour: Colour) => times(TO_LAB, times(TO_CONES, colour).map(Math.cbrt) as Colour)
const unlab = (colour: Colour) =>
  times(FROM_CONES, times(FROM_LAB, colour).map((each) => each ** 3) as Colour)

/** As color-mix(in oklab, a share, b) does. */
function mixed(a: Colour, share: number, b: Colour): Colour {
  const [one, other] = [lab(a), lab(b)]
  return unlab(one.map((each, at) => each * share + other[at]! * (1 - share)) as Colour)
}

const STRONGEST = 3 * 0.08
const MEANINGS = ["remark", "question", "mine", "attests"]

describe.each(["light", "sepia", "dark"] as const)("in %s", (theme) => {
  const papers = ["paper", "leaf", "wash"].map((name) => valueIn(tokens, name, theme))
  const paper = papers[0]!
  const names = ["t0", ...TONES]
  const all = names.map((_, index) => valueIn(tones, `tone-${index}`, theme))
  const tints = [...all, ...MEANINGS.map((name) => valueIn(tokens, name, theme))].map((tint) =>
    mixed(tint, STRONGEST, paper),
  )

  test.each(names.map((name, index) => [name, all[index]!] as const))(
    "letters in %s can be read on every paper, and where three marks overlap",
    (_name, tone) => {
      for (const ground of [...papers, ...tints]) expect(contrast(tone, ground)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test("words under the strongest tint can be read", () => {
    const ink = valueIn(tokens, "ink", theme)
    for (const tint of tints) expect(contrast(ink, tint)).toBeGreaterThanOrEqual(7)
  })
})

test("each tone has a form of line of its own", () => {
  const forms = [...TONES, "t0"].map(
    (tone) => tones.match(new RegExp(`data-tone="${tone}"\\] \\{ --m: [^;]+; (--lines[^}]+)\\}`))![1],
  )
  expect(new Set(forms).size).toBe(7)
})
