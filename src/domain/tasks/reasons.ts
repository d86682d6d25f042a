import type { Book } from '../../book/book.ts'
import { spokenDay } from '../../words/dates.ts'
import { daysBetween } from '../../words/days.ts'
import { messages } from '../../words/lang.ts'
import { coldContactRecord } from '../cold-contacts/records.ts'
import { nameIn } from '../names/name-in.ts'
import { ordersOf } from '../orders/rules.ts'
import { type About, type Reason, type ReasonSource, ranks } from '../reason.ts'
import { addressing, byGender, type Gendered } from '../saying.ts'
import { stallWords } from '../stalls/kinds.ts'
import { tellingStalls, verdictOn } from '../stalls/verdict.ts'
import { sayVerdict } from '../stalls/words.ts'
import type { Task } from './records.ts'
import { openTasks } from './rules.ts'

/** A promise, a task or a check comes up on its day and stays until it is done (product.md, "Сегодня"). */
function find(about: About): readonly Reason[] {
  const { book, client, day } = about
  return openTasks(book, client.id)
    .filter((task) => task.due <= day && !isFirstCall(book, task))
    .map((task) => ({
      code: task.kind,
      rank: ranks.promise,
      record: task.id,
      facts: {
        due: task.due,
        days: daysBetween(task.due, day),
        madeOn: task.madeOn,
        ...(task.text && { what: task.text }),
        ...(task.kind === 'check' && stallsOf(task, about)),
      },
    }))
}

/** The call after a meeting with a stranger has words of its own, unless that meeting was taken back. */
function isFirstCall(book: Book, { coldContact }: Task): boolean {
  return coldContact !== undefined && book.get(coldContactRecord, coldContact) !== undefined
}

/** What was said instead of an answer, of which a check came; and how often something was, once it tells (article 001). */
function stallsOf({ id }: Task, { book, client, day, touches }: About): Reason['facts'] {
  const { stall } = touches.find(({ brought }) => brought === id) ?? {}
  const verdict = verdictOn(touches, ordersOf(book, client.id), day)
  const count = verdict?.stalls.length ?? 0
  return {
    ...(stall && { stall }),
    ...(verdict && count >= tellingStalls && { stalls: count, since: verdict.days }),
  }
}

const words = messages(
  {
    promised: ['Обещала', 'Обещал', 'Обещание'] as Gendered,
    on: (when: string) => `срок ${when}`,
    task: 'Дело',
    call: (whom: string | undefined) => (whom ? `Позвонить ${whom}` : 'Позвонить'),
    check: (from: string | undefined) => `Узнать${from ? ` у\u00A0${from}` : ''}, что решено`,
    openPromise: 'добрый день. Вы просили вам напомнить. Сегодня удобно?',
    openTask: 'добрый день. Звоню, как мы договорились.',
    openCheck: 'добрый день. Мы договорились вернуться к разговору. Что вы решили?',
  },
  {
    promised: ['Promised', 'Promised', 'Promise'] as Gendered,
    on: (when: string) => `due ${when}`,
    task: 'To do',
    call: () => 'Call',
    check: () => 'Ask what was decided',
    openPromise: 'good day. You asked me to remind you. Is today convenient?',
    openTask: 'good day. I am calling as we agreed.',
    openCheck: 'good day. We agreed to come back to this. What have you decided?',
  },
)

type Say = ReasonSource['say'][string]
type Title = (saying: Parameters<Say>[1], hasText: boolean) => string

function sayAs(title: Title, opener: 'openPromise' | 'openTask' | 'openCheck'): Say {
  return ({ facts }, saying) => {
    const lead = title(saying, facts.what !== undefined)
    const stall = facts.stall && `«${stallWords(String(facts.stall), saying.lang)}»`
    const said = [stall, facts.what].filter(Boolean).join('. ')
    const what = said ? `${lead}: ${said}` : lead
    const verdict =
      facts.stalls && sayVerdict(Number(facts.stalls), Number(facts.since), saying.lang)
    const due = words[saying.lang].on(spokenDay(String(facts.due), saying.day, saying.lang))
    return {
      text: [`${what}, ${due}`, verdict].filter(Boolean).join('. '),
      strong: due,
      opener: addressing(saying, words[saying.lang][opener]),
    }
  }
}

const spoken = ({ client }: Parameters<Say>[1], wanted: 'dative' | 'genitive') =>
  nameIn(wanted, client, 'spoken')

/** A task without words is a call: that is how the day's list is worked through. */
const task: Title = (saying, hasText) => {
  const { task: own, call } = words[saying.lang]
  return hasText ? own : call(spoken(saying, 'dative'))
}

const check: Title = (saying) => words[saying.lang].check(spoken(saying, 'genitive'))

export const taskReasons: ReasonSource = {
  find,
  say: {
    promise: sayAs((saying) => byGender(saying, words[saying.lang].promised), 'openPromise'),
    task: sayAs(task, 'openTask'),
    check: sayAs(check, 'openCheck'),
  },
}
