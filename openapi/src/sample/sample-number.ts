/** What a schema says of a number, in OpenAPI 3.1 or, where limits are excluded by a boolean, in 3.0. */
export interface NumberRules {
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number | boolean
  exclusiveMaximum?: number | boolean
  multipleOf?: number
}

/** A number that keeps the rules, 1 where it may be. */
export function sampleNumber(rules: NumberRules, isWhole: boolean): number {
  const { exclusiveMinimum: above, exclusiveMaximum: below } = rules
  const { multipleOf: step = isWhole ? 1 : 0 } = rules
  const from = Math.max(rules.minimum ?? -Infinity, typeof above === 'number' ? above : -Infinity)
  const to = Math.min(rules.maximum ?? Infinity, typeof below === 'number' ? below : Infinity)
  const fits = (number: number) =>
    (above === true || above === from ? number > from : number >= from) &&
    (below === true || below === to ? number < to : number <= to)

  const near = [1, from, to, (from + to) / 2, from + 1, to - 1].filter(Number.isFinite)
  const candidates = near.flatMap((number) =>
    step > 0
      ? [Math.ceil(number / step), Math.floor(number / step), Math.floor(number / step) + 1].map(
          (times) => times * step,
        )
      : [number],
  )
  return candidates.find(fits) ?? 1
}
