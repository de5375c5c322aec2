import ts from 'typescript'
import { expect, test } from 'vitest'
import { compareTypes } from './compare-types.ts'

const declarations = `
  interface Named { id: number; name?: string }
  interface Tree { value: string; children: Tree[] }
  interface OtherTree { children: OtherTree[]; value: string }
  interface NumberTree { value: string; children: NumberTree[] | number }
  declare namespace A { interface X { a: 1 } }
  declare namespace B { interface X { a: 2 } }
`

/** Two types, and where they differ. */
const cases: [string, string, string, string[]][] = [
  ['primitives', 'string', 'number', [': string, number']],
  ['the order of a union', '"a" | "b" | null', 'null | "b" | "a"', []],
  ['a value of a union', '{ a: 0 | 1 | 2 }', '{ a: 0 | 2 }', ['a: 0 | 1 | 2, 0 | 2']],
  ['null in a union', '{ a: boolean | null }', '{ a: boolean }', ['a: boolean | null, boolean']],
  ['any on one side', '{ a: any }', '{ a: string }', ['a: any, string']],
  ['any on the other side', '{ a: unknown }', '{ a: any }', ['a: unknown, any']],
  ['any on both sides', '{ a: any[] }', '{ a: any[] }', ['a.[]: any, any']],
  ['unknown and an object', '{ a: unknown }', '{ a: {} }', ['a: unknown, {}']],
  ['never and a type', '{ a: never }', '{ a: string }', ['a: never, string']],
  ['an interface and a type', 'Named', '{ name?: string } & { id: number }', []],
  ['readonly', '{ readonly a: readonly string[] }', '{ a: string[] }', []],
  ['an optional property', 'Named', '{ id: number; name: string }', ['name: optional, required']],
  ['an optional undefined', '{ a?: 1 }', '{ a?: 1 | undefined }', []],
  ['an undefined', '{ a: 1 }', '{ a: 1 | undefined }', ['a: 1, 1 | undefined']],
  [
    'a property of one side',
    '{ a: { b: 1 } }',
    '{ a: { c: 1 } }',
    ['a.b: required, missing', 'a.c: missing, required'],
  ],
  ['a property in an intersection', 'Named & { id: 1 }', 'Named', ['id: 1, number']],
  [
    'a list and its member',
    '{ a: Named }',
    '{ a: Named[] }',
    ['a.id: required, missing', 'a.name: optional, missing', 'a.[]: missing, required'],
  ],
  [
    'members of lists',
    'Named[][]',
    '{ id: string; name?: string }[][]',
    ['[].[].id: number, string'],
  ],
  [
    'tuples',
    '[string, number]',
    '[string, number?]',
    ['[1: 1]: required, missing', '[1: 2]: missing, required'],
  ],
  ['an index', '{ [key: string]: number }', 'Record<string, string>', ['[string]: number, string']],
  [
    'an index of one side',
    '{ a: {} }',
    '{ a: Record<string, 1> }',
    ['a.[string]: missing, required'],
  ],
  ['objects in a union', '{ a: 1; b: 1 } | { a: 2 }', '{ a: 2 } | { a: 1; b: 2 }', ['b: 1, 2']],
  [
    'more objects in a union',
    '{ a: 1 } | { a: 2 }',
    '{ a: 1 }',
    [': { a: 1; } | { a: 2; }, { a: 1; }'],
  ],
  [
    'an object and null',
    '{ a: { b: 1 } | null }',
    '{ a: { b: 2 } }',
    ['a: null | { b: 1; }, { b: 2; }', 'a.b: 1, 2'],
  ],
  ['types that contain themselves', 'Tree', 'OtherTree', []],
  [
    'a difference in types that contain themselves',
    'Tree',
    'NumberTree',
    ['children: Tree[], NumberTree[] | number'],
  ],
  [
    'branded texts',
    'string & { a: 1 }',
    'string & { a: 2 }',
    [': string & { a: 1; }, string & { a: 2; }'],
  ],
  ['functions', '{ a: () => string }', '{ a: () => 1 }', ['a: () => string, () => 1']],
  ['functions of the same look', '{ a: () => A.X }', '{ a: () => B.X }', ['a: () => X, () => X']],
]

const program = compile(
  [
    declarations,
    ...cases.map(
      ([, one, other], index) => `export type Case${index} = { one: ${one}; other: ${other} }`,
    ),
  ].join('\n'),
)

test.each(cases.map((each, index) => [...each, index] as const))(
  'it finds the differences of %s',
  (_, _one, _other, expected, index) => {
    const [one, other] = program.typesOf(`Case${index}`)
    const differences = compareTypes(program.checker, one, other)
    expect(
      differences.map(({ path, client, second }) => `${path.join('.')}: ${client}, ${second}`),
    ).toEqual(expected)
  },
)

function compile(text: string) {
  const file = 'cases.ts'
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    lib: ['lib.es5.d.ts'],
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...others) =>
    name === file
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2024)
      : getSourceFile(name, ...others)
  const compiled = ts.createProgram([file], options, host)
  expect(ts.getPreEmitDiagnostics(compiled)).toEqual([])
  const checker = compiled.getTypeChecker()
  const source = compiled.getSourceFile(file) as ts.SourceFile
  const exports = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)
  return {
    checker,
    typesOf: (name: string) =>
      checker
        .getDeclaredTypeOfSymbol(exports.find((symbol) => symbol.name === name) as ts.Symbol)
        .getProperties()
        .map((property) => checker.getTypeOfSymbol(property)) as [ts.Type, ts.Type],
  }
}
