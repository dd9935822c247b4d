/**
 * How often a test with a random part repeats it: `times` in `npm test`, and that many times `SANDBAR_CAMPAIGN` when the
 * variable is set, as in `SANDBAR_CAMPAIGN=20 npm test -- engine`.
 */
export function scaled(times: number): number {
  const factor = Number(process.env.SANDBAR_CAMPAIGN ?? 1)
  if (!(factor > 0))
    throw new Error(`Cannot use SANDBAR_CAMPAIGN "${process.env.SANDBAR_CAMPAIGN}": give a number above 0`)
  return Math.max(1, Math.round(times * factor))
}

/**
 * The seed of a campaign's random choices: `SANDBAR_SEED`; else a new one in a campaign, and always the same in `npm test`, so that
 * one red run can be repeated.
 */
export function campaignSeed(): number {
  const { SANDBAR_SEED: asked, SANDBAR_CAMPAIGN: campaign } = process.env
  return Number(asked ?? (campaign === undefined ? 4711 : Date.now() % 1_000_000))
}
