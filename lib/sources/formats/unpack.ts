import { unzipSync } from "fflate"
import { membersOf } from "./archive"
import { DocumentError } from "./document-error"
import { isTextMember, MOST_UNPACKED } from "./limits"

/** The members of a ZIP archive that hold text, by name; pictures, fonts and sounds stay packed. Throws DocumentError if
 * they would unpack to more than an import may hold, which the directory tells before anything is unpacked. */
export function unpackTexts(bytes: Uint8Array): Map<string, Uint8Array> {
  const members = (membersOf(bytes) ?? []).filter(({ name }) => isTextMember(name))
  if (members.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED) {
    throw new DocumentError("This file unpacks to more text than an import may hold. Bring it in parts.")
  }
  const unpacked = unzipSync(bytes, { filter: ({ name }) => isTextMember(name) })
  return new Map(Object.entries(unpacked))
}
