import { z } from "zod"
import { client, db } from "@/lib/db"
import type { Prisma } from "@/lib/generated/prisma/client"
import { readApart } from "@/lib/sources/formats/apart"
import { DocumentError } from "@/lib/sources/formats/document-error"
import type { Progress } from "@/lib/sources/formats/format"
import { wellFormed } from "../well-formed"

const BETWEEN_MS = 500
const MOST_CHARACTERS = 5_000_000
const TOO_LONG = "This text has over five million characters. Bring it in parts."
const UNREADABLE =
  "Something went wrong while this file was read. Bring it once more, or save it in another format."

/** Reads the file of an import in a child process and keeps what it says, or why it says nothing; the bytes go. An
 * import that was read or given up meanwhile is left alone. Throws, for a later try, only when it is told to stop. */
export async function readImport(id: string, signal?: AbortSignal): Promise<void> {
  const where = { id: z.uuid().parse(id) }
  const row = await db().textImport.findUnique({ where, select: { bytes: true, fileName: true } })
  if (!row?.bytes) return
  const noted = noting(id)
  try {
    const material = await readApart(row.bytes, row.fileName, { progress: noted.tell, signal })
    if (material.text.length > MOST_CHARACTERS) throw new DocumentError(TOO_LONG)
    await noted.rest()
    await ended(id, { material: storable(material), readAt: new Date() })
  } catch (error) {
    await noted.rest()
    if (signal?.aborted) throw error
    if (!(error instanceof DocumentError)) console.error("A text could not be read:", error)
    const problem = error instanceof DocumentError ? error.message : UNREADABLE
    await ended(id, { problem, failedAt: new Date() })
  }
}

async function ended(id: string, data: Prisma.TextImportUpdateManyMutationInput): Promise<void> {
  const open = { id, bytes: { not: null }, closedAt: null }
  await db().textImport.updateMany({ where: open, data: { ...data, bytes: null } })
}

// Text in which the database would find a NUL or half a pair is replaced sign by sign, so that no range moves.
function storable(material: object): Prisma.InputJsonObject {
  const plain = (_: string, value: unknown) => (typeof value === "string" ? wellFormed(value) : value)
  return JSON.parse(JSON.stringify(material, plain)) as Prisma.InputJsonObject
}

/** Writes how far the reading is, twice a second at most and one at a time; nothing more once it is asked to rest. */
function noting(id: string) {
  let last = 0
  let writing: Promise<unknown> = Promise.resolve()
  let busy = false
  const tell: Progress = (done, total) => {
    const now = Date.now()
    if (busy || (now - last < BETWEEN_MS && done < total)) return
    last = now
    busy = true
    writing = client()
      .textImport.updateMany({ where: { id, readAt: null, failedAt: null }, data: { done, total } })
      .catch((error: unknown) => console.error("How far a text is read could not be written:", error))
      .finally(() => {
        busy = false
      })
  }
  return { tell, rest: () => writing }
}
