import { type Params, sentences } from './sentences.ts'

const field = (p: Params) => (p.at ? `Поле «${p.at}»` : 'То, что введено,')
const fieldEn = (p: Params) => (p.at ? `The field “${p.at}”` : 'What was entered')

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
    'undo.changed-since': () =>
      'Вернуть как было нельзя: эти записи с тех пор изменили. Всё осталось как есть, поправьте их вручную.',
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
    'undo.changed-since': () =>
      'This cannot be undone: the same records were changed since. Everything stays as it is, please correct them by hand.',
  },
)
