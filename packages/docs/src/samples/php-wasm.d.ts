// What we use of PHP.wasm: its own declarations import folders, which TypeScript does not find by the rules of Node.

declare module '@php-wasm/node' {
  import type { PHP } from '@php-wasm/universal'

  export function loadNodeRuntime(
    version: string,
    options: { emscriptenOptions: { processId: number; ENV: NodeJS.ProcessEnv } },
  ): Promise<number>

  export function useHostFilesystem(php: PHP): void
}

declare module '@php-wasm/universal' {
  export class PHP {
    constructor(runtime: number)
    cli(argv: string[]): Promise<{
      stdoutText: Promise<string>
      stderrText: Promise<string>
      exitCode: Promise<number>
    }>
  }
}
