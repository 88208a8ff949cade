// Two words at least, each with a capital: "V. I. Lenin", not "Author quoted without a citation".
const PERSON = /^(\p{Lu}[\p{L}.'’-]*\s+)+\p{Lu}[\p{L}.'’-]*$/u

/** What a narrow column calls a voice: the last word of a person's name, else the whole name. */
export function shortNameOf(name: string, kind: string): string {
  const mayBePerson = kind === "REVIEWER" || kind === "AUTHOR" || kind === "QUOTED"
  return mayBePerson && PERSON.test(name) ? name.split(/\s+/).at(-1)! : name.slice(0, 80)
}
