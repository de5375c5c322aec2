import { expect, test } from 'vitest'
import { expectRelocated, relocatePage } from './relocate.ts'

test('addresses become relative to the page they stand in', () => {
  const html = '<a href="/__base__/ru/"></a><script src="/__base__/_astro/a.js"></script>'
  expect(relocatePage('en/errors/index.html', html)).toBe(
    '<a href="../../ru/"></a><script src="../../_astro/a.js"></script>',
  )
  expect(relocatePage('index.html', html)).toBe(
    '<a href="./ru/"></a><script src="./_astro/a.js"></script>',
  )
})

test('an address that nothing makes relative is an error that says where it stands', () => {
  expect(() => relocatePage('index.html', '<p>go to /__base__/en/</p>')).toThrow(
    'index.html would only work at /__base__/: it contains "<p>go to /__base__/en/</p>".',
  )
  expect(() => expectRelocated('a.js', 'fetch(`/__base__/x`)')).toThrow('a.js would only work at')
})
