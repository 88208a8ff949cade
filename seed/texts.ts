import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { ZodError } from "zod"
import type { Actor } from "@/lib/actor"
import { AppError } from "@/lib/errors"
import { attachWhereItBelongs } from "@/lib/sources/editions/commands"
import { readApart } from "@/lib/sources/formats/apart"
import { DocumentError } from "@/lib/sources/formats/document-error"

// A debate pack has the very quotations by which a text is known to belong to a source.
const DATA = /\.(ya?ml|json|csv|tsv|bib|ris|ini|toml|log|css|[cm]?[jt]sx?)$/i

export type Readers = "EVERYONE" | "SEMINARS" | "CURATORS"

export type TextOutcome = { file: string } & (
  | { source: string; title: string; changed: boolean; kept: number; uncertain: number; lost: number }
  | { problem: string }
)

/** Reads "everyone", "seminars" or "curators"; undefined if it is none of them. */
export function readersOf(word: string): Readers | undefined {
  return (["EVERYONE", "SEMINARS", "CURATORS"] as const).find((readers) => readers === word.toUpperCase())
}

/**
 * Attaches every text in a folder, of whatever format, to the sources it belongs to. Gives one outcome for each text and
 * source, in the order of the files' names; a file that is no text, a text that belongs nowhere or cannot be attached is
 * an outcome with its problem. Folders inside are left alone, as are files that a system keeps for itself (".…").
 */
export async function* attachFolder(
  actor: Actor,
  folder: string,
  readers: Readers | undefined,
): AsyncGenerator<TextOutcome> {
  for (const file of filesIn(folder)) {
    try {
      if (DATA.test(file)) throw new DocumentError("data for programs, not the text of a source.")
      const raw = await readApart(readFileSync(join(folder, file)), file)
      const attached = await attachWhereItBelongs(actor, { raw, readers })
      if (attached.length === 0) yield { file, problem: "no source of any debate has its words." }
      for (const { source, changed, kept, uncertain, lost } of attached) {
        yield { file, source: source.slug, title: source.title, changed, kept, uncertain, lost }
      }
    } catch (error) {
      yield { file, problem: sentence(error) }
    }
  }
}

/** An outcome as a line for the console. */
export function inWords(outcome: TextOutcome): string {
  if ("problem" in outcome) return `${outcome.file}: ${outcome.problem}`
  const { file, title, changed, kept, uncertain, lost } = outcome
  const doubtful = [uncertain > 0 && `${uncertain} uncertain`, lost > 0 && `${lost} not found`].filter(
    Boolean,
  )
  const passages = [`${kept} ${kept === 1 ? "passage" : "passages"} found`, ...doubtful].join(", ")
  return `${file}: ${title}: ${passages}${changed ? "" : ", attached before"}.`
}

function filesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => !file.startsWith("."))
  return files.filter((file) => statSync(join(folder, file)).isFile()).sort()
}

function sentence(error: unknown): string {
  if (error instanceof AppError || error instanceof DocumentError) return error.message
  if (error instanceof ZodError) return error.issues.map((issue) => issue.message).join(" ")
  throw error
}
