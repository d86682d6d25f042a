import { messages } from '../../../words/lang.ts'
import { enCount, ruCount } from '../../../words/plural.ts'

export const stallsWords = messages(
  {
    title: 'Ни да, ни нет',
    sub: 'Кто занимает время и не отвечает. Ясное «нет» тоже хороший итог.',
    spent: (span: string) => `${span} разговоров`,
    last: (stall: string, when: string) => `в последний раз, ${when}: «${stall}»`,
    lastPlain: (when: string) => `в последний раз ${when}`,
    risk: 'решает не этот человек',
    empty: 'Таких сейчас нет',
    emptyText:
      'Когда человек отвечает «подумаю» или «после отпуска», отметьте «отговорка». После второй подряд он появится здесь: позвать за ответом или отпустить, решать вам.',
    toToday: 'К списку на сегодня',
    journal: (n: number) =>
      `${ruCount(n, 'человек отвечает', 'человека отвечают', 'человек отвечают')} отговорками`,
    journalNone: 'кто занимает время и не отвечает',
    letGo: 'Отпустить',
    letGone: (name: string) => `${name}: больше не тревожим`,
  },
  {
    title: 'Neither yes nor no',
    sub: 'Who takes time and gives no answer. A clear no is a good result, too.',
    spent: (span: string) => `${span} of talks`,
    last: (stall: string, when: string) => `last time, ${when}: “${stall}”`,
    lastPlain: (when: string) => `last time ${when}`,
    risk: 'somebody else decides',
    empty: 'There is nobody like that now',
    emptyText:
      'When somebody answers “I will think” or “after the holiday”, tap “not now”. After the second in a row they appear here: to ask for an answer or to let go is for you to decide.',
    toToday: 'To the list of today',
    journal: (n: number) => `${enCount(n, 'person answers', 'people answer')} with stalls`,
    journalNone: 'who takes time and gives no answer',
    letGo: 'Let go',
    letGone: (name: string) => `${name}: let go`,
  },
)
