import { useCallback } from 'react'
import type { Result } from '../../../book/result.ts'
import type { Member } from '../../../domain/groups/people.ts'
import { gendered } from '../../i18n/gendered.ts'
import { useWords } from '../../i18n/lang.tsx'
import type { Given } from '../../local/types.ts'
import { useAct } from '../../shell/act.ts'
import { doorWords } from './door-messages.ts'

type MarkPerson = (
  member: Pick<Member, 'client' | 'gender'>,
  came: boolean | null,
) => Promise<Result<Given>>

/** Marks who came to a session, or takes the mark away. */
export function useMark(group: string, session: string): MarkPerson {
  const words = useWords(doorWords)
  const act = useAct()
  return useCallback(
    ({ client, gender }, came) => {
      const done = came ? words.cameDone : words.awayDone
      const said = came === null ? words.openDone : gendered(gender, done)
      const args = { group, session, client: client.id, came }
      return act('attendance.mark', args, `${client.name}: ${said}`)
    },
    [group, session, words, act],
  )
}
