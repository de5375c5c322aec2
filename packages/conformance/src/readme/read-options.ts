import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** Options by their names, each with its default: that in its comment, `required`, or nothing. */
export type Options = Record<string, string>

/**
 * Makes a reader of the options that types of the client have. An option is required when all the types want it.
 *
 * @param subpaths where the types are exported.
 */
export function createOptionsReader(subpaths: string[]): (...typeNames: string[]) => Options {
  const files = subpaths.map((subpath) =>
    fileURLToPath(import.meta.resolve(`@casebook/client/${subpath}`)).replace(/\.js$/, '.d.ts'),
  )
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, types: [] })
  const checker = program.getTypeChecker()
  const exported = files.flatMap((file) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    return module ? checker.getExportsOfModule(module) : []
  })

  const shapesOf = (typeName: string) => {
    const found = exported.find(({ name }) => name === typeName)
    if (!found) throw new Error(`None of ${subpaths.join(', ')} exports ${typeName}.`)
    const isAlias = found.flags & ts.SymbolFlags.Alias
    const type = checker.getDeclaredTypeOfSymbol(isAlias ? checker.getAliasedSymbol(found) : found)
    return (type.isUnion() ? type.types : [type]).map((each) => checker.getPropertiesOfType(each))
  }
  return (...typeNames) => {
    const shapes = typeNames.flatMap(shapesOf)
    const options: Options = {}
    for (const property of shapes.flat()) {
      const comment = ts.displayPartsToString(property.getDocumentationComment(checker))
      const isRequired = shapes.every((shape) => shape.some((each) => isWanted(each, property)))
      options[property.name] ||=
        /Default: (.+?)\.(?=\s|$)/s.exec(comment)?.[1] ?? (isRequired ? 'required' : '')
    }
    return options
  }
}

function isWanted({ name, flags }: ts.Symbol, property: ts.Symbol): boolean {
  return name === property.name && !(flags & ts.SymbolFlags.Optional)
}
