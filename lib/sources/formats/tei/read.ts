import type { Material } from "@/lib/text/material"
import { materialOf } from "../pieces"
import { readXml } from "../xml"
import { aboutTei } from "./header"
import { TeiText } from "./text"

/** The text of a TEI file as its editors would have it read, with its notes after the blocks that they are to. */
export function readTei(xml: string): Material {
  const noteIds = [...xml.matchAll(/<(?:[\w.-]+:)?note\b[^>]*?\b(?:xml:)?id\s*=\s*["']([^"']+)/g)].map(
    ([, id]) => id!,
  )
  const text = new TeiText(new Set(noteIds))
  readXml(xml, text)
  return { ...aboutTei(xml), ...materialOf(text.pieces) }
}
