import { expect, test } from 'vitest'
import { parseBirthday } from './birthday.ts'

test.each([
  ['1982-05-06', '1982-05-06'],
  ['19820506', '1982-05-06'],
  ['1982-05-06T00:00:00Z', '1982-05-06'],
  ['19820506T000000', '1982-05-06'],
  ['--0415', '--04-15'],
  ['--04-15', '--04-15'],
  ['1604-05-06', '--05-06'],
  ['0000-05-06', '--05-06'],
  ['--0229', '--02-29'],
  ['6.05.1982', '1982-05-06'],
  ['06.05', '--05-06'],
])('a phone that writes %s means %s', (written, meant) => {
  expect(parseBirthday(written)).toBe(meant)
})

test('an iPhone says itself which year stands for none', () => {
  expect(parseBirthday('1900-05-06', '1900')).toBe('--05-06')
})

test.each(['1982-02-31', '00.00.1975', '1982', '1982-05', '1981-02-29', 'весной', '----15', ''])(
  '"%s" is no birthday',
  (written) => expect(parseBirthday(written)).toBeUndefined(),
)
