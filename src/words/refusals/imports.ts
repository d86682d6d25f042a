import { type Params, sentences } from './sentences.ts'

const sheetOf = (p: Params) => (p.sheet ? `лист «${p.sheet}», ` : '')
const columnOf = (p: Params) => (p.column ? `, столбец «${p.column}»` : '')
const place = (p: Params) => capital(`${sheetOf(p)}строка ${p.row}${columnOf(p)}: `)
const rest = (p: Params) =>
  p.kept
    ? ' Остальная строка загружена, текст ячейки сохранён в заметках.'
    : ' Строка не загружена; исправьте её и загрузите файл ещё раз, остальное не задвоится.'

const sheetEn = (p: Params) => (p.sheet ? `sheet “${p.sheet}”, ` : '')
const columnEn = (p: Params) => (p.column ? `, column “${p.column}”` : '')
const placeEn = (p: Params) => capital(`${sheetEn(p)}row ${p.row}${columnEn(p)}: `)
const restEn = (p: Params) =>
  p.kept
    ? ' The rest of the row is in, and the text of the cell is kept in the notes.'
    : ' The row is not in; correct it and import the file again, nothing else will be doubled.'

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const ru = (text: (p: Params) => string) => (p: Params) => place(p) + text(p) + rest(p)
const en = (text: (p: Params) => string) => (p: Params) => placeEn(p) + text(p) + restEn(p)

/** Why a cell or a row of an imported file was not taken, and what to do. */
export const imports = sentences(
  {
    'import.no-name': ru(() => 'нет ни имени, ни телефона, ни почты.'),
    'import.no-client': ru(
      () => 'не сказано, чей это заказ: нет ни имени, ни телефона, ни номера.',
    ),
    'import.no-date': ru(() => 'у заказа нет даты.'),
    'import.ambiguous-client': ru(
      (p) => `клиентов с именем «${p.name}» несколько (${p.count}). Добавьте телефон или почту.`,
    ),
    'import.too-long': ru((p) => `текст длиннее ${p.limit} знаков.`),
    'import.text': ru((p) => `не удалось разобрать «${p.text}».`),
    'import.date': ru((p) => `«${p.text}» — такого дня нет в календаре.`),
    'import.date-part': ru((p) => `в «${p.text}» нет дня или месяца.`),
    'import.future-date': ru((p) => `день ${p.text} ещё не наступил.`),
    'import.gender': ru((p) => `пол «${p.text}» непонятен. Напишите «ж» или «м».`),
    'import.phone': ru((p) => `«${p.text}» не похоже на телефон.`),
    'import.phone-truncated': ru(
      (p) =>
        `Excel сократил телефон до «${p.text}», последние цифры потеряны. Сделайте столбец текстовым или широким, впишите номера и сохраните файл заново.`,
    ),
    'import.email': ru((p) => `«${p.text}» не похоже на адрес почты.`),
    'import.sum': ru((p) => `«${p.text}» не похоже на сумму.`),
    'import.sum-negative': ru((p) => `сумма «${p.text}» меньше нуля; возвраты не загружаются.`),
    'import.sum-too-big': ru((p) => `сумма «${p.text}» слишком велика.`),
    'import.sum-without-date': ru((p) => `сумма «${p.text}» без даты заказа.`),
    'import.too-many': ru((p) => `на карточке не больше ${p.limit} таких записей.`),
    'import.card-unfinished': (p) =>
      `${place(p)}у карточки нет конца. Загружено то, что от неё осталось; проверьте эту карточку.`,
    'import.card-outside': (p) =>
      `${place(p)}строки вне карточек не загружены. Если кого-то не хватает, выгрузите контакты с телефона ещё раз.`,
    'import.nothing': () =>
      'В файле не нашлось столбцов с именами, телефонами или заказами, в картотеке ничего не изменилось. Выберите вручную, что в каком столбце, или другой файл.',
  },
  {
    'import.no-name': en(() => 'no name, no phone, no e-mail.'),
    'import.no-client': en(() => 'it does not say whose order it is: no name, phone or number.'),
    'import.no-date': en(() => 'the order has no date.'),
    'import.ambiguous-client': en(
      (p) => `there are ${p.count} clients named “${p.name}”. Add a phone or an e-mail.`,
    ),
    'import.too-long': en((p) => `the text is longer than ${p.limit} characters.`),
    'import.text': en((p) => `“${p.text}” could not be understood.`),
    'import.date': en((p) => `“${p.text}” is not a day of the calendar.`),
    'import.date-part': en((p) => `“${p.text}” lacks the day or the month.`),
    'import.future-date': en((p) => `${p.text} has not come yet.`),
    'import.gender': en((p) => `gender “${p.text}” is not clear. Write “f” or “m”.`),
    'import.phone': en((p) => `“${p.text}” does not look like a phone.`),
    'import.phone-truncated': en(
      (p) =>
        `Excel cut the phone down to “${p.text}” and its last digits are lost. Make the column text or wider, enter the numbers and save the file again.`,
    ),
    'import.email': en((p) => `“${p.text}” does not look like an e-mail address.`),
    'import.sum': en((p) => `“${p.text}” does not look like a sum.`),
    'import.sum-negative': en(
      (p) => `the sum “${p.text}” is below zero; returns are not imported.`,
    ),
    'import.sum-too-big': en((p) => `the sum “${p.text}” is too big.`),
    'import.sum-without-date': en((p) => `the sum “${p.text}” has no date of the order.`),
    'import.too-many': en((p) => `a card holds no more than ${p.limit} of these.`),
    'import.card-unfinished': (p) =>
      `${placeEn(p)}the card has no end. What was left of it is in; check this card.`,
    'import.card-outside': (p) =>
      `${placeEn(p)}lines outside any card are not in. If somebody is missing, export the contacts from the phone again.`,
    'import.nothing': () =>
      'No columns with names, phones or orders were found, and nothing was changed. Say by hand what is in which column, or choose another file.',
  },
)
