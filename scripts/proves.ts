/** Whether tests shall leave nothing out, as `prove` asks, or what is exhaustive and rarely breaks. */
export const proves = Boolean(process.env.CASEBOOK_PROVE)
