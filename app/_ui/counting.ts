const WORDS =
  "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  )

/** "1 passage", "3 passages"; the plural adds an s unless it is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The same in running text, with small numbers in words: "fourteen questions", "twenty-one voices", "113 claims". */
export function countedInWords(count: number, one: string, many = `${one}s`): string {
  const noun = count === 1 ? one : many
  if (count <= 20) return `${WORDS[count]} ${noun}`
  if (count < 30) return `twenty-${WORDS[count - 20]} ${noun}`
  return `${count} ${noun}`
}

/** "Gray", "Gray and Trotsky", "Gray, Serge and Trotsky". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
}
