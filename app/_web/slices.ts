/**
 * The slices of a text on its page, in order, folded ones too. Found by the children of the text: to ask for them in all
 * that it holds goes through every mark of a book.
 */
export function slicesIn(text: Element): HTMLElement[] {
  return [...text.children].flatMap((child) => {
    const slice = child.matches("[data-slice]") ? child : child.querySelector(":scope > [data-slice]")
    return slice instanceof HTMLElement ? [slice] : []
  })
}
