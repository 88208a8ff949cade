type Props = { of: Readonly<Record<string, string | number | null>> }

/** What a form carries along unseen, by name; what is null is left out. */
export function Carried({ of }: Props) {
  return Object.entries(of).map(
    ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
  )
}
