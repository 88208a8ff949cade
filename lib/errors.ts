export type ErrorCode =
  | "not_found"
  | "forbidden"
  | "invalid"
  | "conflict"
  | "rate_limited"
  | "unauthenticated"

/** A refusal that a reader can understand: a code of the closed set, one plain sentence, and the field it concerns. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly field?: string

  constructor(code: ErrorCode, message: string, field?: string) {
    super(message)
    this.name = "AppError"
    this.code = code
    this.field = field
  }
}

/** What one may not see does not exist: the same answer for a wrong address and for a forbidden row. */
export function notFound(what: string): AppError {
  return new AppError("not_found", `There is no such ${what}.`)
}

/** Throws `forbidden` unless a policy said yes. */
export function allow(
  permitted: boolean,
  message = "You may read this, but not change it.",
): asserts permitted {
  if (!permitted) throw new AppError("forbidden", message)
}
