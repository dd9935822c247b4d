import fc from 'fast-check'

/**
 * fast-check with a fixed seed, so that `npm test` tries the same values on each run and one red run can be repeated. A campaign
 * (`SANDBAR_CAMPAIGN` set) tries new ones each time; a failure then prints its seed. Every suite imports it from here.
 */
if (process.env.SANDBAR_CAMPAIGN === undefined) fc.configureGlobal({ seed: 20_261_123 })

export default fc
