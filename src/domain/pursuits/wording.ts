import type { RecordWording } from '../../book/wording.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay } from '../history/say.ts'

const pursuit: RecordWording = {
  title: { ru: 'три звонка и письмо', en: 'pursuit' },
  fields: {
    startedOn: { label: { ru: 'Начато', en: 'Started' }, say: sayDay },
    stoppedOn: { label: { ru: 'Закончено без ответа', en: 'Stopped' }, say: sayDay },
    reopenedOn: { label: { ru: 'Клиент вернулся', en: 'Came back' }, say: sayDay },
  },
  untold: ['client', 'own', 'at'],
}

const cadence: RecordWording = {
  title: { ru: 'порядок шагов', en: 'cadence' },
  called: ({ title }) => String(title),
  fields: {
    title: { label: { ru: 'Название', en: 'Title' } },
    closeAfter: {
      label: { ru: 'Закончить после последнего шага, дней', en: 'Days until the end' },
    },
    workDaysOnly: {
      label: { ru: 'Только рабочие дни', en: 'Working days only' },
      say: (value, lang) => (value ? { ru: 'да', en: 'yes' } : { ru: 'нет', en: 'no' })[lang],
    },
  },
  untold: ['steps'],
}

export const pursuitsWording: FeatureWording = {
  records: { pursuit, cadence },
  done: {
    'pursuit.start': { ru: 'Начаты три звонка и письмо', en: 'Pursuit started' },
    'pursuit.stop': { ru: 'Переговоры закончены', en: 'Pursuit stopped' },
    'pursuit.delete': { ru: 'Переговоры удалены', en: 'Pursuit deleted' },
    'cadence.make': { ru: 'Порядок шагов составлен', en: 'Cadence made' },
    'cadence.edit': { ru: 'Порядок шагов изменён', en: 'Cadence changed' },
    'cadence.delete': { ru: 'Порядок шагов удалён', en: 'Cadence deleted' },
  },
}
