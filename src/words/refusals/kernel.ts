import { type Params, sentences } from './sentences.ts'

const field = (p: Params) => (p.at ? `Поле «${p.at}»` : 'То, что введено,')
const fieldEn = (p: Params) => (p.at ? `The field “${p.at}”` : 'What was entered')

/** What came in the way of an undo, named where the names are known. */
const sinceThen = (p: Params) =>
  [
    p.fieldNames && `с тех пор изменилось: ${p.fieldNames}`,
    p.laterNames && `после этого появилось: ${p.laterNames}`,
    p.goneNames && `с тех пор удалено: ${p.goneNames}`,
    p.missingNames && `карточки, где это было (${p.missingNames}), больше нет`,
  ]
    .filter(Boolean)
    .join('; ')
const sinceThenEn = (p: Params) =>
  [
    p.fieldNames && `changed since: ${p.fieldNames}`,
    p.laterNames && `added later: ${p.laterNames}`,
    p.goneNames && `deleted since: ${p.goneNames}`,
    p.missingNames && `the card that it was on (${p.missingNames}) is gone`,
  ]
    .filter(Boolean)
    .join('; ')

/** Refusals that any command, view or request may meet. */
export const kernel = sentences(
  {
    'command.unknown': (p) =>
      `Здесь не знают действия «${p.name}», ничего не изменилось. Обновите Картотеку и попробуйте снова.`,
    'command.newer': () =>
      'Это сделано в более новой Картотеке, здесь ничего не изменилось. Обновите программу на этом компьютере.',
    'command.forbidden': () =>
      'Это действие вам не разрешено, ничего не изменилось. Попросите владельца картотеки.',
    'input.missing': (p) => `${field(p)} не заполнено, ничего не изменилось. Заполните его.`,
    'input.type': (p) =>
      `${field(p)} другого вида, чем нужно, ничего не изменилось. Исправьте его.`,
    'input.format': (p) =>
      `${field(p)} записано не так, как нужно, ничего не изменилось. Проверьте его.`,
    'input.too-small': (p) =>
      `${field(p)} меньше допустимого (${p.limit}), ничего не изменилось. Исправьте его.`,
    'input.too-big': (p) =>
      `${field(p)} больше допустимого (${p.limit}), ничего не изменилось. Сократите его.`,
    'input.value': (p) => `${field(p)} не подходит, ничего не изменилось. Проверьте его.`,
    'input.shape': (p) => `${field(p)} устроено слишком сложно, ничего не изменилось.`,
    'undo.unknown': () =>
      'Это действие уже нельзя вернуть: картотека его не помнит. Всё осталось как есть.',
    'undo.erased': () =>
      'Это действие нельзя вернуть: его содержание стёрто из истории насовсем. Всё осталось как есть.',
    'undo.already': () => 'Это уже возвращено, менять нечего.',
    'undo.offline': () =>
      'Этого действия нет на этом устройстве, поэтому вернуть его можно, когда будет связь. Всё осталось как есть.',
    'undo.changed-since': (p) =>
      `Вернуть как было нельзя: ${sinceThen(p) || 'эти записи с тех пор изменили'}. Всё осталось как есть, поправьте вручную.`,
    'record.erased': () =>
      'Данные этого человека стёрты, поэтому о нём больше ничего не записать. Если человек вернулся, заведите карточку заново.',
    'history.erased': () => 'Содержание этого действия стёрто из истории насовсем.',
    'history.unknown': () => 'Такого действия в истории нет.',
  },
  {
    'command.unknown': (p) =>
      `The action “${p.name}” is not known here and nothing was changed. Update Kartoteka and try again.`,
    'command.newer': () =>
      'This was done in a newer Kartoteka and nothing was changed here. Update the program on this computer.',
    'command.forbidden': () =>
      'You may not do this and nothing was changed. Ask the owner of the book.',
    'input.missing': (p) => `${fieldEn(p)} is empty and nothing was changed. Please fill it in.`,
    'input.type': (p) =>
      `${fieldEn(p)} is of another kind than needed and nothing was changed. Please correct it.`,
    'input.format': (p) =>
      `${fieldEn(p)} is not written as needed and nothing was changed. Please check it.`,
    'input.too-small': (p) =>
      `${fieldEn(p)} is below the limit (${p.limit}) and nothing was changed. Please correct it.`,
    'input.too-big': (p) =>
      `${fieldEn(p)} is above the limit (${p.limit}) and nothing was changed. Please shorten it.`,
    'input.value': (p) => `${fieldEn(p)} does not fit and nothing was changed. Please check it.`,
    'input.shape': (p) => `${fieldEn(p)} is nested too deeply and nothing was changed.`,
    'undo.unknown': () =>
      'This cannot be undone any more: the book does not remember it. Everything stays as it is.',
    'undo.erased': () =>
      'This cannot be undone: what it held was erased from the history for good. Everything stays as it is.',
    'undo.already': () => 'This is taken back already, there is nothing to change.',
    'undo.offline': () =>
      'This was not done on this device, so it can be undone once there is a connection. Everything stays as it is.',
    'undo.changed-since': (p) =>
      `This cannot be undone: ${sinceThenEn(p) || 'the same records were changed since'}. Everything stays as it is, please correct it by hand.`,
    'record.erased': () =>
      'The data of this person are erased, so nothing more can be written about them. If they came back, add a new card.',
    'history.erased': () => 'What this action held was erased from the history for good.',
    'history.unknown': () => 'There is no such action in the history.',
  },
)
