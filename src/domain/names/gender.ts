import type { ClientData } from '../clients/records.ts'
import type { Gender } from './declension.ts'
import { genderOfFirstName } from './given-names.ts'
import { genderOfPatronymic } from './patronymic.ts'

/**
 * The gender that a name tells: by its patronymic, else by a first name that only women or only men bear.
 * Undefined when the name does not tell, or tells both: then nobody guesses.
 */
export function genderOfName({
  first = '',
  patronymic = '',
}: Pick<ClientData, 'first' | 'patronymic'>): Gender | undefined {
  const byFirst = genderOfFirstName(first)
  const byPatronymic = genderOfPatronymic(patronymic)
  if (byFirst && byPatronymic && byFirst !== byPatronymic) return undefined
  return byPatronymic ?? byFirst
}

/** Whether words speak of a woman or of a man: as the card says, else as the name tells. Undefined where they stay neutral. */
export function genderOf(
  client: Pick<ClientData, 'first' | 'patronymic' | 'gender' | 'neutral'>,
): Gender | undefined {
  return client.gender ?? (client.neutral ? undefined : genderOfName(client))
}
