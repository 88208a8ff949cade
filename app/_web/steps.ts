import { headers } from "next/headers"

const IN_STEPS = "x-disputatio-steps"

/** Whether the page of this request goes out in steps, which put the words of a text into it (`bin/web/in-steps.mjs`). */
export const goesInSteps = async (): Promise<boolean> => (await headers()).has(IN_STEPS)
