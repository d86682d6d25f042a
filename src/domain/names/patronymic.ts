import type { Gender } from './declension.ts'

/** Whose child a patronymic calls them: «Петровна» a daughter, «Петрович» a son. */
export function genderOfPatronymic(patronymic: string): Gender | undefined {
  if (/(?:вна|чна|шна)$| (?:кызы|гызы)$/i.test(patronymic)) return 'f'
  return /.{2}ич$| (?:оглы|оглу|улы)$/i.test(patronymic) ? 'm' : undefined
}
