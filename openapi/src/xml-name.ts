const START =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD'
/** A letter that a name of XML cannot have, or not in the first place, or that would read as an escape. */
const FOREIGN = new RegExp(
  `^[^${START}]|[^${START}\\-.\\d\\u00B7\\u0300-\\u036F\\u203F\\u2040]|_(?=x[\\dA-Fa-f]{4}_)`,
  'g',
)
const ESCAPE = /_x([\dA-Fa-f]{4})_/g

/**
 * Makes a name of XML of any text, the way .NET does: each letter that a name cannot have becomes its number, so
 * that `1` is `_x0031_`.
 */
export function encodeXmlName(text: string): string {
  const encoded = text.replace(
    FOREIGN,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )
  return encoded || '_'
}

/** The text of which {@link encodeXmlName} made a name. */
export function decodeXmlName(name: string): string {
  return name.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
