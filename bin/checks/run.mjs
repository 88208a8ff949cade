// Imports Node's own modules only: the packages may not be there yet.
import { join } from "node:path"
import { claimFolder } from "../setup/claim.mjs"
import { readyDataFolder } from "../setup/data-folder.mjs"
import { readyPackages } from "../setup/packages.mjs"
import { placesIn, root } from "../setup/places.mjs"
import { SetupError } from "../setup/plain-sentence.mjs"
import { step } from "../setup/say.mjs"
import { atTheEnd, endOnSignals, orSayWhy, stopAll } from "../setup/shutdown.mjs"

const usage = `npm test                   everything: lint, types, tests, build, browser journeys
npm test -- tests/lib/text the same with only these tests
npm run check              lint, types and tests`

/**
 * `npm test` and `npm run check`: sets up what is missing in a data folder of their own, runs the checks and ends with
 * one line of counts.
 * @param {string[]} args
 */
export async function runChecks(args) {
  endOnSignals(130)
  await orSayWhy(async () => {
    const quick = args.includes("--quick")
    const filters = args.filter((arg) => arg !== "--quick")
    if (filters.includes("--help")) return console.log(usage)
    const option = filters.find((filter) => filter.startsWith("-"))
    if (option) throw new SetupError(`There is no option ${option}.\n${usage}`, 2)
    const places = placesIn(join(process.env.DISPUTATIO_DATA?.trim() || ".data", "test"))
    readyDataFolder(places.data, [root])
    const refusal = () =>
      `Another test run is using ${places.data}. Wait for it to end, then run the command again.`
    atTheEnd(await claimFolder(places.running, "", refusal))
    await step("Packages", () => readyPackages(join(places.logs, "install.log")), String)
    const { checkEverything } = await import("./everything.mjs")
    const failed = await checkEverything(places, quick, filters)
    await stopAll()
    process.exit(failed > 0 ? 1 : 0)
  })
}
