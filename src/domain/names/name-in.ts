import type { ClientData } from '../clients/records.ts'
import { type Case, declined, type Gender, type NamePart } from './declension.ts'
import { genderOfName } from './gender.ts'

type Named = Pick<ClientData, 'first' | 'last' | 'patronymic' | 'gender' | Case>

const partsOf: Readonly<Record<'card' | 'spoken', readonly NamePart[]>> = {
  card: ['first', 'last'],
  spoken: ['first', 'patronymic'],
}

/**
 * A client's name in a case: «Марии Соколовой» as the card calls her, «Марии Ивановне» as she is spoken to. What was
 * typed on the card comes before any rule. Undefined when there is no name, or nobody can say how it changes:
 * the words then do without a case.
 */
export function nameIn(
  wanted: Case,
  client: Named,
  as: 'card' | 'spoken' = 'card',
): string | undefined {
  const typed = client[wanted]
  if (typed) return typed
  const gender = client.gender ?? genderOfName(client)
  if (gender) return formOf(wanted, client, as, gender)
  const [hers, his] = (['f', 'm'] as const).map((either) => formOf(wanted, client, as, either))
  return hers === his ? hers : undefined
}

function formOf(
  wanted: Case,
  client: Named,
  as: 'card' | 'spoken',
  gender: Gender,
): string | undefined {
  const parts = as === 'spoken' && !client.first ? [] : partsOf[as]
  const forms = parts.flatMap((part) => {
    const name = client[part]
    return name ? [declined(name, part, gender, wanted)] : []
  })
  return forms.length > 0 && !forms.includes(undefined) ? forms.join(' ') : undefined
}

/** «с Марией», «со Светланой», «со Львом»: the preposition that can be said before a name. */
export function withName(instrumental: string): string {
  const isHard = /^(?:[сзшж][бвгджзклмнпрстфхцчшщ]|ль|мст|вс)/i.test(instrumental)
  return `${isHard ? 'со' : 'с'} ${instrumental}`
}

/** «о Марии», «об Анне». */
export function aboutName(prepositional: string): string {
  return `${/^[аиоуэ]/i.test(prepositional) ? 'об' : 'о'} ${prepositional}`
}
