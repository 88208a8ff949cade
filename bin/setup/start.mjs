// Imports Node's own modules only: the packages may not be there yet.
import { join } from "node:path"
import { claimFolder } from "./claim.mjs"
import { readyDataFolder } from "./data-folder.mjs"
import { readyPackages } from "./packages.mjs"
import { root } from "./places.mjs"
import { refuseTakenPort } from "./ports.mjs"
import { step } from "./say.mjs"
import { addressOf, readSettings, usage } from "./settings.mjs"
import { atTheEnd, endOnSignals, orSayWhy } from "./shutdown.mjs"

/**
 * `npm start` and `npm run dev`: sets up what is missing, serves, and stays until it is stopped.
 * @param {string[]} args
 */
export async function start(args) {
  endOnSignals(0)
  await orSayWhy(async () => {
    const settings = readSettings(args, process.env)
    if (settings.help) return console.log(usage)
    const { places, host, port } = settings
    const address = addressOf(host, port)
    readyDataFolder(places.data, [root])
    const release = await claimFolder(
      places.running,
      address,
      (claim) =>
        `Disputatio is already running on this data folder, at ${claim.address}. Use it there, or stop it with Ctrl-C and start again.`,
    )
    atTheEnd(release)
    await refuseTakenPort(port, host)
    await step("Packages", () => readyPackages(join(places.logs, "install.log")), String)
    const { bringUp } = await import("./bring-up.mjs")
    await bringUp(settings, address)
  })
}
