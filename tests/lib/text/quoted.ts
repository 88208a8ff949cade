import type { Edition } from "@/lib/text/blocks"
import { editionOf } from "@/tests/lib/text/editions"

/** Two paragraphs with other marks, a hyphen at a line end, a mark of a note and a script without spaces. */
export const text = `As Serge admits, the “Kronstadt massacre” was unavoidable if the revolution—in spite of all—was to continue. He wrote it in 1921, when the émigrés in Paris had given up hope; the workers’ state was de-
feated by its own party…

Nobody in the party wanted to hear of the tsar[1] again, and the Central Committee said so. 据说，共产党成立了很久。`

export const edition: Edition = {
  ...editionOf(...text.split("\n\n")),
  noteMarks: [{ start: text.indexOf("[1]"), end: text.indexOf("[1]") + 3 }],
}
