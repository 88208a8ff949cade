import { anchor } from "@/lib/text/anchor"
import type { Edition } from "@/lib/text/blocks"
import { indexed } from "@/lib/text/indexed"
import { peerAnchor } from "./peer"
import { KINDS, type Kind, type Subject, subjectOf } from "./subject"

/** What was measured of one kind of quotations: milliseconds of processor
 * time for each, index and match together; parts from 0 to 1. */
export type Measured = {
  kind: Kind
  units: number
  own: number
  peer: number
  asked: number
  right: number
  believed: number
  peerRight: number
  peerAnchored: number
}
export type Memory = { units: number; index: number; left: number }
type Plan = { units: number[]; each: number; runs: number; peer: number[] }

type Range = { start?: number; end?: number }

/** Whether a place found has most of the units of the place meant, and few others. */
export function isRight(found: Range | undefined, meant: Range): boolean {
  if (found?.start === undefined || meant.start === undefined) return false
  const common = Math.min(found.end!, meant.end!) - Math.max(found.start, meant.start)
  const all = Math.max(found.end!, meant.end!) - Math.min(found.start, meant.start)
  return common >= all * 0.8
}

// An index belongs to an edition, so each run begins with an edition of its own.
const anew = ({ text, blocks }: Edition): Edition => ({ text, blocks })

// Other programs that are busy on the machine take time, but no processor time of this one.
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function measureKind({ edition, quotations }: Subject, kind: Kind, runs: number, peers: number): Measured {
  const own = quotations[kind]
  const every = own.filter((_, i) => i % Math.floor(own.length / peers) === 0)
  const times: number[] = []
  let found: ReturnType<typeof anchor>[] = []
  for (let run = 0; run < runs; run++) {
    const fresh = anew(edition)
    const began = processorTime()
    found = own.map(({ exact, prefix, suffix }) => anchor(fresh, { exact, prefix, suffix }))
    times.push((processorTime() - began) / own.length)
  }
  const began = processorTime()
  const peer = every.map((quotation) => peerAnchor(edition.text, quotation))
  const peerTime = (processorTime() - began) / every.length
  const part = (list: readonly unknown[], is: (i: number) => boolean) =>
    list.filter((_, i) => is(i)).length / list.length
  return {
    kind,
    units: edition.text.length,
    own: times.sort((a, b) => a - b)[Math.floor(runs / 2)]!,
    peer: peerTime,
    asked: every.length,
    right: part(own, (i) => isRight(found[i], own[i]!)),
    believed: part(own, (i) => found[i]!.state === "KEPT"),
    peerRight: part(every, (i) => isRight(peer[i], every[i]!)),
    peerAnchored: part(every, (i) => peer[i] !== undefined),
  }
}

/** Bytes for each unit of the text that its index takes, and that are left when the edition is gone. */
function measureMemory({ edition: { text, blocks } }: Subject): Memory {
  const before = used()
  let edition: Edition | undefined = { text, blocks }
  indexed(edition)
  const held = used() - before
  edition = undefined
  return { units: text.length, index: held / text.length, left: (used() - before) / text.length }
}

function used(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function measure({ units, each, runs, peer }: Plan): { measured: Measured[]; memory: Memory[] } {
  const warm = subjectOf(100_000, 50, 1)
  for (const kind of KINDS) measureKind(warm, kind, 3, 5)
  const measured: Measured[] = []
  const memory: Memory[] = []
  units.forEach((size, i) => {
    const subject = subjectOf(size, each, size)
    memory.push(measureMemory(subject))
    for (const kind of KINDS) measured.push(measureKind(subject, kind, runs, peer[i]!))
  })
  return { measured, memory }
}

const [plan] = process.argv.slice(2)
if (plan?.startsWith("{")) process.stdout.write(JSON.stringify(measure(JSON.parse(plan))))
