type Filled<T> = {
  [K in keyof T as undefined extends T[K] ? never : null extends T[K] ? never : K]: T[K]
} & {
  [K in keyof T as undefined extends T[K] ? K : null extends T[K] ? K : never]?: NonNullable<T[K]>
}

/** An object without the fields that hold nothing: a pack leaves out what a row keeps as null. */
export function filled<T extends object>(fields: T): Filled<T> {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(kept) as Filled<T>
}

/** A word of a closed set as a pack writes it: COUNTS_AGAINST is counts-against. */
export function lower<T extends string>(word: T): Hyphened<Lowercase<T>> {
  return word.toLowerCase().replaceAll("_", "-") as Hyphened<Lowercase<T>>
}

/** The same the other way round. */
export function upper<T extends string>(word: T): Underscored<Uppercase<T>> {
  return word.toUpperCase().replaceAll("-", "_") as Underscored<Uppercase<T>>
}

type Hyphened<T extends string> = T extends `${infer A}_${infer B}` ? `${A}-${Hyphened<B>}` : T
type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T
