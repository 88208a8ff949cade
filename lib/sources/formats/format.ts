import type { Material } from "@/lib/text/material"

export type Format = "text" | "markdown" | "html" | "docx" | "epub" | "pdf" | "tei"

/** What was read in a file, and what kind of file it was. */
export type Reading = Material & { format: Format }

/** Told of the pages or chapters read so far, and of how many there are. */
export type Progress = (done: number, total: number) => void
