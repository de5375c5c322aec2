/**
 * Checks that what a file holds is OpenAPI of a version that the mock reads.
 *
 * @throws Error in a sentence that says what it is instead, and what to do.
 */
export function checkOpenApi(file: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = Array.isArray(value) ? 'a list' : 'a text'
    throw new Error(`${file} is not OpenAPI: it holds ${found}, and no object with "openapi".`)
  }
  const { openapi, swagger, asyncapi, paths } = value as Record<string, unknown>
  if (swagger !== undefined) {
    throw new Error(
      `${file} is Swagger ${swagger}, which the mock does not read. Convert it to OpenAPI 3 first: npx swagger2openapi ${file} -o openapi.yaml`,
    )
  }
  if (asyncapi !== undefined) {
    throw new Error(`${file} is AsyncAPI, which describes messages. The mock reads OpenAPI.`)
  }
  if (openapi === undefined) {
    throw new Error(`${file} is not OpenAPI: it has no "openapi", such as "openapi: 3.1.0".`)
  }
  if (!/^3(\.[01](\.\d.*)?)?$/.test(String(openapi))) {
    throw new Error(`${file} is OpenAPI ${openapi}. The mock reads 3.0 and 3.1.`)
  }
  if (typeof paths !== 'object' || paths === null || Array.isArray(paths)) {
    throw new Error(`${file} has no "paths", so there is nothing to mock.`)
  }
}
