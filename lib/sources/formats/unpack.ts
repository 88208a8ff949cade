import { unzipSync } from "fflate"
import { isTextMember } from "./limits"

/** The members of a ZIP archive that hold text, by name; pictures, fonts and sounds stay packed. No more room is taken than
 * the archive's directory says, which `refusalOf` has looked at. */
export function unpackTexts(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => isTextMember(name) })))
}
