import type { VoiceShare } from "@/lib/claims/uses/view"
import styles from "./uses.module.css"

/** How much the claims of each voice use, and how much of it no other voice's claims use. */
export function VoicesTable({ voices, base }: { voices: readonly VoiceShare[]; base: string }) {
  return (
    <table className={styles.table} aria-labelledby="voices">
      <thead>
        <tr>
          <th scope="col">Claims of</th>
          <th scope="col">Passages used</th>
          <th scope="col">Used for no other’s</th>
        </tr>
      </thead>
      <tbody>
        {voices.map(({ voice, used, alone }) => (
          <tr key={voice.slug}>
            <th scope="row">
              <a href={`${base}/voices/${voice.slug}`}>{voice.name}</a>
            </th>
            <td className={styles.number}>{used}</td>
            <td className={styles.number}>
              {alone > 0 ? (
                <a href={`${base}/uses?voice=${voice.slug}`}>
                  {alone}
                  <span className="sr">{` passages for claims of ${voice.name} alone`}</span>
                </a>
              ) : (
                "0"
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
