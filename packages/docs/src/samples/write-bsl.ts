import { hasParts } from './print-value.ts'
import type { SampleRequest, Value } from './sample-request.ts'
import { Secret } from './secret.ts'
import { joinText, type Text } from './text.ts'

/**
 * A function of 1C:Enterprise that returns the payload or, where there is none, the status. The language cannot read
 * the environment, so the server and the secrets are parameters.
 */
export function writeBsl(request: SampleRequest): string {
  const { operationId, server, method, path, headers, body, secrets, answer } = request
  const { hostname, port, pathname, protocol } = new URL(server.url)
  const isSecure = protocol === 'https:'
  const prefix = pathname.replace(/\/$/, '')
  const connection = [
    'Сервер',
    port || (isSecure ? '443' : '80'),
    '',
    '',
    '',
    '30',
    ...(isSecure ? ['ЗащищенноеСоединение'] : []),
  ]
  return [
    `Функция ${pascalCase(operationId)}(${[...secrets.map(parameterName), `Сервер = ${quote(hostname)}`].join(', ')}) Экспорт`,
    ...indent([
      ...(body === undefined ? [] : [...build(body, 'Тело'), '']),
      ...(body === undefined
        ? []
        : [
            'Запись = Новый ЗаписьJSON;',
            'Запись.УстановитьСтроку();',
            'ЗаписатьJSON(Запись, Тело);',
            '',
          ]),
      `Запрос = Новый HTTPЗапрос(${printText(joinText(prefix, ...path), true)});`,
      ...headers.map(
        ({ name, value }) => `Запрос.Заголовки.Вставить(${quote(name)}, ${printText(value)});`,
      ),
      ...(body === undefined
        ? []
        : [
            'Запрос.УстановитьТелоИзСтроки(Запись.Закрыть(), КодировкаТекста.UTF8, ИспользованиеByteOrderMark.НеИспользовать);',
          ]),
      '',
      // Without the authorities of the system, nobody would check whose certificate it is.
      ...(isSecure
        ? [
            'ЗащищенноеСоединение = Новый ЗащищенноеСоединениеOpenSSL(, Новый СертификатыУдостоверяющихЦентровОС);',
          ]
        : []),
      `Соединение = Новый HTTPСоединение(${connection.join(', ')});`,
      `Ответ = Соединение.ВызватьHTTPМетод(${quote(method)}, Запрос);`,
      'Если Ответ.КодСостояния >= 300 Тогда',
      '    ВызватьИсключение СтрШаблон("%1: %2", Ответ.КодСостояния, Ответ.ПолучитьТелоКакСтроку());',
      'КонецЕсли;',
      '',
      ...printAnswer(answer),
    ]),
    'КонецФункции',
    '',
  ].join('\n')
}

function printAnswer(answer: SampleRequest['answer']): string[] {
  if (!answer) return ['Возврат Ответ.КодСостояния;']
  return [
    'Чтение = Новый ЧтениеJSON;',
    'Чтение.УстановитьСтроку(Ответ.ПолучитьТелоКакСтроку());',
    'Данные = ПрочитатьJSON(Чтение, Истина);',
    'Чтение.Закрыть();',
    answer.payload === undefined ? 'Возврат Данные;' : `Возврат Данные[${quote(answer.payload)}];`,
  ]
}

/** Statements that build a value. A map keeps the letter case of its keys, which a structure does not. */
function build(value: Value, variable: string): string[] {
  if (!hasParts(value)) return [`${variable} = ${printScalar(value)};`]
  const isList = Array.isArray(value)
  const lines = Object.entries(value).flatMap(([key, inner]) => {
    const part = isList ? `${variable}Элемент` : variable + pascalCase(key)
    const before = hasParts(inner) ? build(inner, part) : []
    const written = hasParts(inner) ? part : printScalar(inner)
    const add = isList ? `Добавить(${written})` : `Вставить(${quote(key)}, ${written})`
    return [...before, `${variable}.${add};`]
  })
  return [`${variable} = Новый ${isList ? 'Массив' : 'Соответствие'};`, ...lines]
}

function printScalar(value: Value): string {
  if (value instanceof Secret) return parameterName(value)
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'boolean') return value ? 'Истина' : 'Ложь'
  return value === null || value === undefined ? 'Неопределено' : `${value}`
}

function printText(text: Text, isUrl = false): string {
  return text
    .map((part) => {
      if (!(part instanceof Secret)) return quote(part)
      const name = parameterName(part)
      return isUrl ? `КодироватьСтроку(${name}, СпособКодированияСтроки.КодировкаURL)` : name
    })
    .join(' + ')
}

function parameterName({ name }: Secret): string {
  return name === 'token' ? 'Токен' : pascalCase(name)
}

function pascalCase(name: string): string {
  return name.replace(/[^\p{L}\d_]/gu, '').replace(/^./, (letter) => letter.toUpperCase())
}

function indent(lines: string[]): string[] {
  return lines.map((line) => (line ? `    ${line}` : line))
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""').replaceAll('\n', '\n|')}"`
}
