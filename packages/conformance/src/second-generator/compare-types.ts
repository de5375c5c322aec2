import ts from 'typescript'

/** A place where two types are not the same, and what each has there. */
export interface TypeDifference {
  /** The properties that lead there. `[]` stands for the members of a list. */
  path: string[]
  client: string
  second: string
}

interface Property {
  type: ts.Type
  optional: boolean
}

/**
 * Lists where two types differ, however they are written: the order of a union, `readonly`, and whether an object is
 * an interface or an intersection make no difference, nor does `undefined` in an optional property, which the client
 * adds to all. `any` always does, since it would equal everything.
 * Types must come from a program that is compiled with `strict` and `exactOptionalPropertyTypes`.
 */
export function compareTypes(
  checker: ts.TypeChecker,
  client: ts.Type,
  second: ts.Type,
): TypeDifference[] {
  const underway = new Map<ts.Type, Set<ts.Type>>()
  return compare({ type: client, optional: false }, { type: second, optional: false }, [])

  function compare(our: Property, their: Property, path: string[]): TypeDifference[] {
    const difference = { path, client: describe(our), second: describe(their) }
    if ((our.type.flags | their.type.flags) & ts.TypeFlags.Any) return [difference]
    const seconds = underway.get(our.type) ?? new Set()
    // A type that contains itself is the same as another when nothing but the repetition is left to compare.
    if (seconds.has(their.type)) return []
    underway.set(our.type, seconds.add(their.type))
    const found = compareMembers(membersOf(our), membersOf(their), difference)
    seconds.delete(their.type)
    return found
  }

  function compareMembers(ours: ts.Type[], theirs: ts.Type[], difference: TypeDifference) {
    const pairs = pairObjects(ours.filter(isObject), theirs.filter(isObject), difference.path)
    const arePaired = (members: ts.Type[]) => members.filter(isObject).length === pairs.length
    const same = haveSameLeaves(ours, theirs) && arePaired(ours) && arePaired(theirs)
    return [...(same ? [] : [difference]), ...pairs.flat()]
  }

  /** The differences of each pair of objects from two unions, when those that resemble each other most are paired. */
  function pairObjects(ours: ts.Type[], theirs: ts.Type[], path: string[]): TypeDifference[][] {
    const pairs = ours
      .flatMap((one) =>
        theirs.map((other) => ({ one, other, found: compareObjects(one, other, path) })),
      )
      .sort((left, right) => left.found.length - right.found.length)
    const paired = { ours: new Set<ts.Type>(), theirs: new Set<ts.Type>() }
    return pairs.flatMap(({ one, other, found }) => {
      if (paired.ours.has(one) || paired.theirs.has(other)) return []
      paired.ours.add(one)
      paired.theirs.add(other)
      return [found]
    })
  }

  function compareObjects(one: ts.Type, other: ts.Type, path: string[]): TypeDifference[] {
    const [ours, theirs] = [propertiesOf(one), propertiesOf(other)]
    return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) => {
      const [our, their] = [ours.get(name), theirs.get(name)]
      const here = [...path, name]
      const presence = { path: here, client: presenceOf(our), second: presenceOf(their) }
      return [
        ...(presence.client === presence.second ? [] : [presence]),
        ...(our && their ? compare(our, their, here) : []),
      ]
    })
  }

  function propertiesOf(type: ts.Type): Map<string, Property> {
    if (checker.isArrayType(type)) return elementsOf(type, () => '[]')
    if (checker.isTupleType(type)) {
      const { elementFlags } = (type as ts.TypeReference).target as ts.TupleType
      return elementsOf(type, (index) => `[${index}: ${elementFlags[index]}]`)
    }
    return new Map([
      ...checker.getPropertiesOfType(type).map((symbol): [string, Property] => [
        symbol.name,
        {
          type: checker.getTypeOfSymbol(symbol),
          optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
        },
      ]),
      ...checker
        .getIndexInfosOfType(type)
        .map((index): [string, Property] => [
          `[${print(index.keyType)}]`,
          { type: index.type, optional: false },
        ]),
    ])
  }

  function elementsOf(list: ts.Type, nameOf: (index: number) => string): Map<string, Property> {
    const elements = checker.getTypeArguments(list as ts.TypeReference)
    return new Map(elements.map((type, index) => [nameOf(index), { type, optional: false }]))
  }

  function membersOf({ type, optional }: Property): ts.Type[] {
    const members = type.isUnion() ? type.types : type.flags & ts.TypeFlags.Never ? [] : [type]
    const isUndefined = (member: ts.Type) => optional && member.flags & ts.TypeFlags.Undefined
    return members.filter((member) => !isMissing(member) && !isUndefined(member))
  }

  /** The type of an optional property has a member of its own for absence, which looks like undefined and is not. */
  function isMissing(type: ts.Type): boolean {
    return (type.flags & ts.TypeFlags.Undefined) !== 0 && type !== checker.getUndefinedType()
  }

  /** Whether two unions have the same members that are no objects. */
  function haveSameLeaves(ours: ts.Type[], theirs: ts.Type[]): boolean {
    const [left, right] = [leavesOf(ours), leavesOf(theirs)]
    return (
      left.size === right.size &&
      [...left].every(([text, one]) => {
        const other = right.get(text)
        // What looks alike, such as signatures, may still have different types behind a name.
        return other && isMutual(one, other)
      })
    )
  }

  function leavesOf(members: ts.Type[]): Map<string, ts.Type> {
    const leaves = members.filter((member) => !isObject(member))
    return new Map(leaves.map((leaf) => [print(leaf), leaf]))
  }

  function isMutual(one: ts.Type, other: ts.Type): boolean {
    return checker.isTypeAssignableTo(one, other) && checker.isTypeAssignableTo(other, one)
  }

  function isObject(type: ts.Type): boolean {
    if (type.isIntersection()) return type.types.every(isObject)
    return (
      (type.flags & ts.TypeFlags.Object) !== 0 &&
      type.getCallSignatures().length + type.getConstructSignatures().length === 0
    )
  }

  function describe(property: Property): string {
    const texts = membersOf(property).map(print).sort()
    const hasBoolean = texts.includes('false') && texts.includes('true')
    const shown = hasBoolean
      ? ['boolean', ...texts.filter((text) => text !== 'false' && text !== 'true')]
      : texts
    return shown.join(' | ') || print(property.type)
  }

  function print(type: ts.Type): string {
    return checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
  }
}

function presenceOf(property: Property | undefined): string {
  if (!property) return 'missing'
  return property.optional ? 'optional' : 'required'
}
