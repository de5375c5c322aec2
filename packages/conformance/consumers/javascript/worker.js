import { closeCases } from './close-cases.js'

export default {
  /**
   * Run by `workerd test`.
   *
   * @param {unknown} _
   * @param {{ MOCK_URL: string }} env
   */
  async test(_, { MOCK_URL }) {
    const foreign = ['process', 'Buffer', 'require', 'document'].filter(
      (name) => name in globalThis,
    )
    if (foreign.length > 0) throw new Error(`An edge runtime should not have ${foreign.join()}.`)
    console.log(JSON.stringify(await closeCases(MOCK_URL)))
  },
}
