/** The people of the demo. Their addresses are ones that no mail reaches and nobody can sign up with. */
export const DEMO_PEOPLE = {
  instructor: { name: "Demo instructor", email: "instructor@demo.invalid" },
  student: { name: "Demo student", email: "student@demo.invalid" },
} as const

/** Whether an address, as it is kept, is that of a demo person. */
export function isDemoAddress(email: string | null): boolean {
  return Object.values(DEMO_PEOPLE).some((each) => each.email === email)
}
