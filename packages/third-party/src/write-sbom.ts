import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library'
import type { BundledPackage } from './bundled-package.ts'

/**
 * Writes a software bill of materials in the form of CycloneDX 1.6. It has neither a time nor a serial number, so that the
 * same packages make the same file.
 *
 * @param product what the packages are in
 */
export function writeSbom(
  product: { name: string; version: string },
  packages: BundledPackage[],
): string {
  const component = componentOf(Enums.ComponentType.Application, { ...product, licence: 'MIT' })
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component }) })
  for (const each of packages) {
    const part = componentOf(Enums.ComponentType.Library, each)
    bom.components.add(part)
    component.dependencies.add(part.bomRef)
  }
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)
  const text = new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 })
  return `${text}\n`
}

function componentOf(
  type: Enums.ComponentType,
  { name, version, licence }: Omit<BundledPackage, 'texts'>,
): Models.Component {
  const [group, local] = name.includes('/') ? name.split('/') : [undefined, name]
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return new Models.Component(type, local as string, {
    bomRef: purl,
    purl,
    version,
    ...(group !== undefined && { group }),
    licenses: new Models.LicenseRepository([licenceOf(licence)]),
  })
}

function licenceOf(licence: string): Models.License {
  if (SPDX.isSupportedSpdxId(licence)) return new Models.SpdxLicense(licence)
  return /\b(OR|AND|WITH)\b/.test(licence)
    ? new Models.LicenseExpression(licence)
    : new Models.NamedLicense(licence)
}
