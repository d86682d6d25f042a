import { spokenDay } from '../../words/dates.ts'
import { messages } from '../../words/lang.ts'
import type { ReasonSource } from '../reason.ts'
import { addressing, byGender, type Gendered } from '../saying.ts'
import { afterVerb } from './place.ts'

const words = messages(
  {
    met: (when: string, where: string) => `Познакомились ${when}${where}`,
    again: (when: string, where: string) => `Встретились ${when}${where}`,
    phone: ['оставила телефон', 'оставил телефон', 'телефон есть'] as Gendered,
    willCall: ['обещала перезвонить', 'обещал перезвонить', 'обещание перезвонить'] as Gendered,
    yours: 'Звонок за вами',
    hello: (owner: string, met: string) => `добрый день. ${owner}${met}. Удобно сейчас говорить?`,
    itIs: (owner: string) => `Это ${owner}: `,
    weMet: (when: string, where: string) => `мы познакомились ${when}${where}`,
    weMetAgain: (when: string, where: string) => `мы виделись ${when}${where}`,
  },
  {
    met: (when: string, where: string) => `Met ${when}${where}`,
    again: (when: string, where: string) => `Seen ${when}${where}`,
    phone: ['left a phone', 'left a phone', 'left a phone'] as Gendered,
    willCall: ['promised to call', 'promised to call', 'promised to call'] as Gendered,
    yours: 'The call is yours',
    hello: (owner: string, met: string) => `good day. ${owner}${met}. Is it a good moment to talk?`,
    itIs: (owner: string) => `This is ${owner}: `,
    weMet: (when: string, where: string) => `we met ${when}${where}`,
    weMetAgain: (when: string, where: string) => `we saw each other ${when}${where}`,
  },
)

export const say: ReasonSource['say'] = {
  'first-call': ({ facts }, saying) => {
    const said = words[saying.lang]
    const when = spokenDay(String(facts.on), saying.day, saying.lang)
    const where = afterVerb(String(facts.place))
    const met = (facts.again ? said.again : said.met)(when, where)
    const text = facts.willCall
      ? `${met}, ${byGender(saying, said.willCall)}. ${said.yours}`
      : `${met}, ${byGender(saying, said.phone)}`
    const weMet = (facts.again ? said.weMetAgain : said.weMet)(when, where)
    const owner = facts.owner === undefined ? '' : said.itIs(String(facts.owner))
    const opener = said.hello(owner, owner ? weMet : capital(weMet))
    return { text, strong: when, opener: addressing(saying, opener) }
  },
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
