import { expect, test } from 'vitest'
import { writeSbom } from './write-sbom.ts'

const packages = [
  { name: 'b', version: '2.0.0', licence: '(MIT OR Apache-2.0)', texts: [] },
  { name: '@a/b', version: '1.0.0', licence: 'MIT', texts: [] },
  { name: 'c', version: '3.0.0', licence: 'SEE LICENSE IN x', texts: [] },
]

test('a bill of materials has each package with its licence, and depends on nothing but them', () => {
  const text = writeSbom({ name: '@casebook/mock', version: '0.1.0' }, packages)
  const { components, dependencies, ...rest } = JSON.parse(text)
  expect(rest).toEqual({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        group: '@casebook',
        name: 'mock',
        version: '0.1.0',
        'bom-ref': 'pkg:npm/%40casebook/mock@0.1.0',
        purl: 'pkg:npm/%40casebook/mock@0.1.0',
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
  })
  expect(components.map(({ purl, licenses }: Record<string, unknown>) => [purl, licenses])).toEqual(
    [
      ['pkg:npm/%40a/b@1.0.0', [{ license: { id: 'MIT' } }]],
      ['pkg:npm/b@2.0.0', [{ expression: '(MIT OR Apache-2.0)' }]],
      ['pkg:npm/c@3.0.0', [{ license: { name: 'SEE LICENSE IN x' } }]],
    ],
  )
  expect(
    dependencies.find(({ ref }: { ref: string }) => ref.includes('casebook')).dependsOn,
  ).toEqual(components.map(({ purl }: { purl: string }) => purl))
})

test('the order of the packages makes no difference', () => {
  const product = { name: 'a', version: '1.0.0' }
  expect(writeSbom(product, packages.toReversed())).toBe(writeSbom(product, packages))
})
