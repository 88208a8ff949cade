/** A file that cannot be read as a text: its message is one sentence or two for who brought it, saying what to do. */
export class DocumentError extends Error {
  override name = "DocumentError"
}
