import { AppError } from "@/lib/errors"

type Brought = { bytes: Uint8Array<ArrayBuffer>; fileName: string | null; field: "file" | "text" }

/** The bytes of the file that a form carries, or of the text pasted into it; `invalid` if it has neither, or both. */
export async function broughtIn(form: FormData): Promise<Brought> {
  const [file, text] = [form.get("file"), form.get("text")]
  const chosen = file instanceof File && (file.size > 0 || isNamed(file)) ? file : null
  const pasted = typeof text === "string" && text.trim() !== "" ? text : null
  if (chosen && pasted) {
    throw new AppError("invalid", "Choose a file or paste a text, not both. Clear one of the two.", "text")
  }
  if (chosen) {
    return { bytes: new Uint8Array(await chosen.arrayBuffer()), fileName: chosen.name, field: "file" }
  }
  if (!pasted) throw new AppError("invalid", "Choose a file, or paste the text.", "file")
  // Browsers send the lines of a field with the line ends of another system.
  return { bytes: new TextEncoder().encode(pasted.replaceAll("\r\n", "\n")), fileName: null, field: "text" }
}

// A field without a file comes as an empty file, whose missing name the framework may spell out.
const isNamed = ({ name }: File) => name !== "" && name !== "undefined"
