import type { StarlightExpressiveCodeOptions } from '@astrojs/starlight/expressive-code'

/**
 * How blocks of code are shown, the same from every build: the highlighter leaves the rest of a line without colours when
 * it has taken half a second, as it may on a busy machine.
 */
export const codeBlocks = {
  // As a file it would come after the first paint, and the code would jump.
  emitExternalStylesheet: false,
  shiki: {
    transformers: [
      {
        name: 'casebook-no-hurry',
        preprocess: (_, options) => {
          options.tokenizeTimeLimit = 0
        },
      },
    ],
  },
} satisfies StarlightExpressiveCodeOptions
