/** The title of a page, `Seminars – Disputatio`, or the name of the site alone where there are no words. The page renders it itself:
 * React moves it to the head in the same step in which the page appears, so that no page is ever without one. */
export function PageTitle({ children }: { children?: string }) {
  return <title>{children ? `${children} – Disputatio` : "Disputatio"}</title>
}
