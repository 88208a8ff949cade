type Props = { left: boolean; startOver: () => void }

/** Says that a form is as one left it, and takes that away. */
export function Left({ left, startOver }: Props) {
  return (
    <p role="status" className="meta">
      {left && (
        <>
          This is as you left it, kept on this device.{" "}
          <button type="button" onClick={startOver}>
            Start over
          </button>
        </>
      )}
    </p>
  )
}
