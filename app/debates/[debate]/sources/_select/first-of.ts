/** The least index below `count` that `reached` holds for, where it holds for all after it too; `count` where for none. */
export function firstOf(count: number, reached: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}
