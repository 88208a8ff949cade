type Props = { refusal: { message: string } | null }

/** Why a form was refused, said as soon as it stands there; it can be given the focus. Nothing where it was not refused. */
export function Refused({ refusal }: Props) {
  return refusal ? (
    <p className="rubric" role="alert" tabIndex={-1}>
      {refusal.message}
    </p>
  ) : null
}
