import type { RecordWording } from '../../book/wording.ts'
import { messages } from '../../words/lang.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, sayOneOf } from '../history/say.ts'
import type { TaskData } from './records.ts'

const kinds = messages<Readonly<Record<TaskData['kind'], string>>>(
  { promise: 'обещание', task: 'дело', check: 'узнать, что решено' },
  { promise: 'promise', task: 'to do', check: 'ask what was decided' },
)

const task: RecordWording = {
  title: { ru: 'дело', en: 'task' },
  fields: {
    kind: { label: { ru: 'Что это', en: 'Kind' }, say: sayOneOf(kinds) },
    text: { label: { ru: 'Что сделать', en: 'What to do' } },
    due: { label: { ru: 'Срок', en: 'Due' }, say: sayDay },
    madeOn: { label: { ru: 'Записано', en: 'Written down' }, say: sayDay, whenChanged: true },
    doneOn: { label: { ru: 'Сделано', en: 'Done' }, say: sayDay },
  },
  untold: ['client', 'coldContact'],
}

export const tasksWording: FeatureWording = {
  records: { task },
  done: {
    'task.add': { ru: 'Дело записано', en: 'Task written down' },
    'task.done': { ru: 'Дело сделано', en: 'Task done' },
    'task.edit': { ru: 'Дело изменено', en: 'Task edited' },
    'task.delete': { ru: 'Дело удалено', en: 'Task deleted' },
  },
}
