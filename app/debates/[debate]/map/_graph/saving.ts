import { type Picture, pictureOf, type About as Written } from "@/lib/claims/map/picture"
import type { PlacedMap } from "@/lib/claims/map/placed"
import { facesFor } from "./faces"

/** What a picture is called and of which debate; `position`: the words for the position of a claim. */
export type About = Pick<Written, "title" | "debate" | "position">

// What browsers allow of a canvas, with something to spare.
const MOST_SIDE = 12_000
const MOST_AREA = 80_000_000

async function picture(placed: PlacedMap, about: About): Promise<Picture> {
  await document.fonts.ready
  const brush = document.createElement("canvas").getContext("2d")!
  const measure = (text: string, font: string) => {
    brush.font = font
    return brush.measureText(text).width
  }
  const faces = await facesFor([about.title, about.debate, ...placed.nodes.map(({ statement }) => statement)])
  const date = new Date().toLocaleDateString("en-GB", { dateStyle: "long" })
  const written = { ...about, date, address: location.href, faces }
  return pictureOf(placed, written, measure)
}

function nameOf({ debate, title }: About, ending: string): string {
  const words = `${title} ${debate}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["map"]
  return `${words.slice(0, 10).join("-")}.${ending}`
}

function save(blob: Blob, name: string): string {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  return name
}

/** Saves a map as an SVG file that needs nothing else. Returns the file's name. */
export async function saveSvg(placed: PlacedMap, about: About): Promise<string> {
  const { svg } = await picture(placed, about)
  return save(new Blob([svg], { type: "image/svg+xml" }), nameOf(about, "svg"))
}

/** Saves a map as a PNG file, twice as large as on the screen where that is not too large to be made. Returns its name;
 * throws where the browser cannot make it. */
export async function savePng(placed: PlacedMap, about: About): Promise<string> {
  const { svg, width, height } = await picture(placed, about)
  const size = Math.min(2, MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_AREA / (width * height)))
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement("canvas")
  canvas.width = Math.floor(width * size)
  canvas.height = Math.floor(height * size)
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, "image/png"))
  if (!blob) throw new Error("No picture was made.")
  return save(blob, nameOf(about, "png"))
}
