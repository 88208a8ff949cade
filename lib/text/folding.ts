import { foldedPoint, unitOf } from "@/lib/text/classes"

/** A folded text with, for each of its UTF-16 units, the range of the original that it came from. */
export type Folded = { text: string; starts: Uint32Array; ends: Uint32Array }

// What is kept of a text has no half characters, which a decoder would not let through.
const UTF16 = new TextDecoder("utf-16le")

/** A folded text while it is made: units and where each came from, in arrays that grow when letters expand. */
export class Folding {
  length = 0
  private units: Uint16Array
  private starts: Uint32Array
  private ends: Uint32Array

  constructor(expected: number) {
    this.units = new Uint16Array(expected)
    this.starts = new Uint32Array(expected)
    this.ends = new Uint32Array(expected)
  }

  put(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow()
    this.units[this.length] = unit
    this.starts[this.length] = start
    this.ends[this.length++] = end
  }

  /** What a code point of a known class folds to. */
  putPoint(point: number, start: number, end: number): void {
    const unit = point > 0xffff ? 0 : unitOf(point)
    if (unit > 0) this.put(unit, start, end)
    const units = unit > 0 ? "" : foldedPoint(point)
    for (let i = 0; i < units.length; i++) this.put(units.charCodeAt(i), start, end)
  }

  folded(): Folded {
    return {
      text: UTF16.decode(this.units.subarray(0, this.length)),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    }
  }

  private grow(): void {
    const size = this.units.length * 2 + 16
    const [units, starts, ends] = [this.units, this.starts, this.ends]
    this.units = new Uint16Array(size)
    this.starts = new Uint32Array(size)
    this.ends = new Uint32Array(size)
    this.units.set(units)
    this.starts.set(starts)
    this.ends.set(ends)
  }
}
