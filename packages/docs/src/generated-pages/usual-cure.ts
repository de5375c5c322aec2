import type { Language } from './generated-page.ts'

/** What helps against a status, whichever API answers with it, with links from a guide. */
const cures: Record<Language, Record<string, string>> = {
  en: {
    400: 'Correct the request: a repeat does not help.',
    401: 'Get a new [token](../authentication/), and send the request once more.',
    402: 'Ask the owner or the administrator of the server: the call itself is right.',
    403: 'Ask an administrator for the right that is missing. A new token of the same user does not help.',
    404: 'Check the address and the identifiers that you send.',
    406: 'Correct the headers that say which answer you accept.',
    '4xx': 'Correct the request.',
    '5xx':
      'Send the same request again only if the call [may be repeated](../safe-updates/), and wait a little longer each time.',
  },
  ru: {
    400: 'Исправьте запрос: повтор не поможет.',
    401: 'Получите новый [токен](../authentication/) и отправьте запрос ещё раз.',
    402: 'Обратитесь к владельцу или администратору сервера: сам вызов верен.',
    403: 'Попросите у администратора недостающее право. Новый токен того же пользователя не поможет.',
    404: 'Проверьте адрес и идентификаторы, которые вы передаёте.',
    406: 'Исправьте заголовки, в которых сказано, какой ответ вы принимаете.',
    '4xx': 'Исправьте запрос.',
    '5xx':
      'Отправляйте тот же запрос снова, только если вызов [можно повторять](../safe-updates/), и с каждым разом ждите дольше.',
  },
}

/** What to do about an error of which nothing is known but its status. */
export function usualCure(status: number, language: Language): string {
  const { [status]: own, [`${Math.floor(status / 100)}xx`]: ofKind } = cures[language]
  const cure = own ?? ofKind
  if (!cure) throw new Error(`${status} is not the status of an error.`)
  return cure
}
