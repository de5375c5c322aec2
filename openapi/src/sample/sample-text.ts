import { matchesPattern } from './matches-pattern.ts'
import { samplePattern } from './sample-pattern.ts'

const FORMATS: Record<string, string> = {
  'date-time': '2026-01-31T12:00:00Z',
  date: '2026-01-31',
  time: '12:00:00Z',
  duration: 'P1D',
  email: 'user@example.com',
  'idn-email': 'user@example.com',
  hostname: 'example.com',
  'idn-hostname': 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  iri: 'https://example.com/',
  'uri-reference': '/example',
  'iri-reference': '/example',
  'uri-template': '/example',
  uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  'json-pointer': '/example',
  'relative-json-pointer': '0',
  regex: '^example$',
  byte: 'c3RyaW5n',
}

/** A schema that asks for more gets less: no request may be as long as that. */
const LONGEST = 1_000_000

/** What a schema says of a text. Lengths are in letters. */
export interface TextRules {
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
}

/** A text that keeps the rules, as far as they can be kept. */
export function sampleText({ format, pattern, maxLength, ...rules }: TextRules): string {
  const minLength = Math.min(rules.minLength ?? 0, LONGEST)
  const formatted = Object.hasOwn(FORMATS, format ?? '') ? FORMATS[format ?? ''] : undefined
  const breaksPattern = pattern !== undefined && matchesPattern(pattern, formatted ?? '') === false
  if (formatted !== undefined && !breaksPattern) return formatted
  const matching = pattern && samplePattern(pattern, minLength, maxLength)
  if (matching) return matching
  const padded = 'string'.repeat(Math.max(1, Math.ceil(minLength / 'string'.length)))
  return padded.slice(0, Math.max(minLength, Math.min(maxLength ?? padded.length, padded.length)))
}
