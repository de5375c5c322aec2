import { CLOSE, CLOSE_MANY, CONTACTS, type HostileRequest, request } from './hostile-request.ts'

const queries: [what: string, query: string][] = [
  ['__server of another host', '__server=http://evil.example'],
  ['__server that is no URL', '__server=%00'],
  ['An empty __server', '__server='],
  ['Two __server', '__server=a&__server=b'],
  ['__code that is no number', '__code=abc'],
  ['__code of 99999', '__code=99999'],
  ['__code of 000', '__code=000'],
  ['__code of 100', '__code=100'],
  ['__code of 599', '__code=599'],
  ['Two __code', '__code=200&__code=404'],
  ['__code as an object', '__code[toString]=200'],
  ['__example of __proto__', '__example=__proto__'],
  ['__example of constructor', '__example=constructor'],
  ['Two __example', '__example=closed&__example=documented'],
  ['__dynamic of maybe', '__dynamic=maybe'],
  ['__dynamic of true', '__dynamic=true'],
  ['__seed of a null byte', '__dynamic=true&__seed=%00'],
  ['A parameter called __proto__', '__proto__=1'],
  ['A parameter below __proto__', '__proto__[x]=1&__proto__.y=2'],
  ['A parameter called constructor', 'constructor=1&constructor[prototype][x]=1'],
  ['Parameters called like methods', 'toString=1&hasOwnProperty=2&valueOf=3&then=4'],
  ['A bad percent sign in a query', 'a=%zz&%zz=a&%'],
  ['Overlong UTF-8 in a query', 'count=%c0%b1'],
  ['A null byte in a query', 'count=%00'],
  ['An encoded line end in a query', 'count=1%0d%0aX-Injected:%201'],
  ['A query of question marks', '?'.repeat(10_000)],
  ['A query of ampersands', '&'.repeat(50_000)],
  ['A query of equal signs', '='.repeat(50_000)],
  ['A query of 60000 letters', `count=${'9'.repeat(60_000)}`],
  ['10000 parameters', '&c=1'.repeat(10_000)],
  ['6000 different parameters', Array.from({ length: 6000 }, (_, n) => `k${n}=`).join('&')],
  ['10000 nested brackets in a query', `count${'[a]'.repeat(10_000)}=1`],
  ['A query with raw brackets and quotes', 'a[]="<>\'`{}|\\^'],
  ['A query in Cyrillic', 'filterValue=Ярмарка'],
  ['Repeated list parameters', 'count=1&count=2&COUNT=3&startIndex=-1&startindex=x'],
  ['A count of NaN', 'count=NaN&startIndex=1e999'],
  ['A count beyond 64 bits', 'count=99999999999999999999'],
  [
    'Script in the parameters of a list',
    'sortBy=__proto__&sortOrder=constructor&filterBy=toString',
  ],
]

export const queryStrings: HostileRequest[] = [
  ...queries.map(([what, query]) =>
    request(`${what} for a list`, { method: 'GET', target: `${CONTACTS}?${query}` }),
  ),
  // The operation that refuses what it does not declare puts names of the query into its answer.
  ...queries.map(([what, query]) =>
    request(`${what} for cases to close`, { method: 'PATCH', target: `${CLOSE_MANY}?${query}` }),
  ),
  request('__server for an operation', { target: `${CLOSE}?__server=http://evil.example` }),
]
