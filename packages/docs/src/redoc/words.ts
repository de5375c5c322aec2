import type { Change } from './change-script.ts'

/** A quote: a backtick in the script for browsers, a double one in the CLI. */
const Q = '[`"]'

const escapeSigns = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const word = (text: string) => `redocWord(${JSON.stringify(text)})`

/** A word wherever it stands as a string of its own. */
const literal = (text: string, times = 1): Change => ({
  purpose: `translate "${text}"`,
  find: new RegExp(`${Q}${escapeSigns(text)}${Q}`, 'g'),
  times,
  replace: word(text),
})

/** A word that is also used otherwise, told by the code around it. */
const within = (before: string, text: string, after: string, times = 1): Change => ({
  purpose: `translate "${text}"`,
  find: new RegExp(`(?<=${before})${Q}${escapeSigns(text)}${Q}(?=${after})`, 'g'),
  times,
  replace: word(text),
})

/** All words of Redoc that a reader of OpenAPI can meet: they become calls of `redocWord(key, default)`. */
export const WORDS: readonly Change[] = [
  {
    purpose: 'pass the words of Redoc through a dictionary',
    find: new RegExp(
      `translate:\\(e,t\\)=>\\(typeof t==${Q}string${Q}\\?t:t\\?\\.defaultValue\\)\\|\\|e\\|\\|${Q}{2}`,
      'g',
    ),
    replace: 'translate:(e,t)=>redocWord(e,typeof t=="string"?t:t?.defaultValue)',
  },
  {
    purpose: 'translate the labels for screen readers',
    find: new RegExp(`(?<="aria-label":)${Q}[^\`"]+${Q}`, 'g'),
    times: 15,
    replace: (label) => word(label.slice(1, -1)),
  },
  within('"aria-label":\\w\\?', 'Show sidebar', ':'),
  within('"aria-label":\\w\\?\\w+\\([^)]+\\):', 'Hide sidebar', ','),
  {
    purpose: 'translate "light" and "dark"',
    find: new RegExp(`(?<="aria-label":)(\\w)(?=,size:${Q}small${Q},.{1,60}\\{mode:\\1\\})`, 'g'),
    replace: 'redocWord($1)',
  },
  {
    purpose: 'translate "link to"',
    find: /`link to (?=\$\{)/g,
    times: 15,
    replace: `\`\${${word('link to ')}}`,
  },
  {
    // "Show 2 array properties" has no counterpart in Russian that fits each number.
    purpose: 'write the number of properties behind them',
    find: /return (\w+)!==1&&(\w+)\.push\(String\(\1\)\),\w+&&\2\.push\(\w+\?\w+\([^)]+\):[`"]array[`"]\),\2\.push\((\w+)\),\2\.join\([`"] [`"]\)/g,
    replace: 'return $2.push($3),$1!==1&&$2.push("("+$1+")"),$2.join(" ")',
  },
  literal('One of:', 2),
  literal('Any of:', 2),
  literal('Enum Value'),
  literal('API docs by'),
  literal('Open navigation menu'),
  literal('Close navigation menu'),
  literal('Array of items'),
  literal('Array of ', 2),
  literal(' or null'),
  literal('property name*'),
  literal('No results'),
  literal('Search docs...'),
  literal('Search endpoints, schemas, and more...'),
  literal('Searching...'),
  literal('Something went wrong rendering the API documentation.'),
  literal('Reload page'),
  within('\\?', 'Items ', `:${Q}{2}`, 2),
  within('\\{label:', 'Enum:', ',values'),
  within('\\?', 'Value:', `:${Q}Enum:${Q}`),
  within('\\?redocWord\\("Value:"\\):', 'Enum:', ''),
  within('===1\\?', 'Value', ':'),
  within('children:', 'Description', '\\}\\)\\]\\}\\)\\}\\)'),
  within('\\(', 'characters', ',e?\\w*\\.minLength'),
  within('\\(', 'items', ',\\w+\\.minItems'),
  within('===1\\?', 'property', `:${Q}properties${Q},\\w,\\w\\)`),
  within('===1\\?redocWord\\("property"\\):', 'properties', ',\\w,\\w\\)'),
  within('===1\\?', 'non-empty', ':`>='),
  within(`lang:${Q}json${Q},title:`, 'Payload', ''),
  within(`\\{key:${Q}payload${Q},label:`, 'Payload', ''),
  within('label:', 'or', '\\}', 2),
  within('label:', 'and', '\\}', 3),
  within('children:', ' or ', '\\}'),
  within('children:', ' and ', '\\}'),
  // Redoc writes, splits and searches lists of types by this word, so all of it has to change at once.
  within('\\.(?:split|join|indexOf)\\(', ' or ', '\\)', 7),
  {
    purpose: 'translate " or "',
    find: /` or (?=\$\{)/g,
    replace: `\`\${${word(' or ')}}`,
  },
  // The plural of a type, such as "strings".
  literal('$1s$2'),
]
