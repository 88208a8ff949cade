import { readFileSync, statSync } from "node:fs"
import { BadInput } from "@/bin/command"
import { readApart } from "@/lib/sources/formats/apart"
import { DocumentError } from "@/lib/sources/formats/document-error"
import type { Reading } from "@/lib/sources/formats/format"

/** What the file of this name says; throws BadInput, with the name and one sentence, for whatever cannot be read. */
export async function documentIn(file: string): Promise<Reading> {
  try {
    return await readApart(bytesOf(file), file)
  } catch (error) {
    if (error instanceof DocumentError) throw new BadInput(`${file}: ${error.message}`)
    throw error
  }
}

function bytesOf(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new BadInput(`There is no file ${file}. Check its name.`)
  if (found.isDirectory()) throw new BadInput(`${file} is a folder. Name one file in it.`)
  try {
    return readFileSync(file)
  } catch {
    throw new BadInput(`The file ${file} cannot be read. Check that you may read it.`)
  }
}
