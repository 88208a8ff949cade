import { AppError } from "@/lib/errors"

type Attribution = {
  basis: string
  voiceId: string
  reporterId?: string | null
  attitude?: string | null
}

/** Reporting is not holding: throws `invalid` when basis, voice, reporter and attitude do not go together. */
export function checkAttribution({ basis, voiceId, reporterId, attitude }: Attribution): void {
  const secondHand = basis === "REPORTED" || basis === "IMPUTED"
  if (secondHand && !reporterId) {
    throw new AppError("invalid", "Name who reports or infers it.", "reporterId")
  }
  if (!secondHand && reporterId) {
    throw new AppError("invalid", "Only a reported or inferred claim has a reporter.", "reporterId")
  }
  if (reporterId === voiceId) {
    throw new AppError(
      "invalid",
      "The reporter must be another than the voice whose view it is.",
      "reporterId",
    )
  }
  if (attitude && !reporterId) {
    throw new AppError("invalid", "An attitude belongs to a reporter; name the reporter too.", "attitude")
  }
}
