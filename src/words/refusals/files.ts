import { type Params, sentences } from './sentences.ts'

const entry = (p: Params) => (p.entry === undefined ? '' : ` («${p.entry}»)`)
const entryEn = (p: Params) => (p.entry === undefined ? '' : ` (“${p.entry}”)`)
const field = (p: Params) => (p.field ? `, поле «${p.field}»` : '')
const fieldEn = (p: Params) => (p.field ? `, field “${p.field}”` : '')

/** Why a file that a person picked was not read. */
export const files = sentences(
  {
    'file.empty': () =>
      'Файл пуст, в картотеке ничего не изменилось. Сохраните таблицу или контакты ещё раз и выберите новый файл.',
    'file.picture': () =>
      'Это картинка, а не таблица, в картотеке ничего не изменилось. Выберите файл Excel, CSV или контакты с телефона (.vcf).',
    'file.pdf': () =>
      'Это документ PDF, из него нельзя взять строки таблицы. В картотеке ничего не изменилось. Откройте исходную таблицу и сохраните её как .xlsx или .csv.',
    'file.document': () =>
      'Это текстовый документ, а не таблица, в картотеке ничего не изменилось. Скопируйте таблицу из документа в Excel, сохраните как .xlsx и выберите этот файл.',
    'file.packed': () =>
      'Это сжатая папка, в картотеке ничего не изменилось. Распакуйте её и выберите таблицу или контакты, которые внутри.',
    'file.password': () =>
      'Файл закрыт паролем, в картотеке ничего не изменилось. Откройте его в своей программе, сохраните без пароля и выберите снова.',
    'file.bomb': () =>
      'Файл устроен так, что при открытии занял бы всю память, поэтому мы его не открыли. В картотеке ничего не изменилось. Сохраните таблицу заново в Excel или LibreOffice и выберите новый файл.',
    'file.too-big': (p) =>
      `Файл больше ${p.megabytes} МБ, в картотеке ничего не изменилось. Удалите из него картинки и лишние листы или разделите на части.`,
    'file.too-many-cells': (p) =>
      `В таблице больше ${p.max} ячеек, в картотеке ничего не изменилось. Удалите лишние листы и столбцы или разделите её на части.`,
    'file.damaged': (p) =>
      `Файл повреждён${entry(p)}, в картотеке ничего не изменилось. Скачайте или скопируйте его ещё раз, а если не поможет, откройте в своей программе и сохраните заново.`,
    'file.unknown': () =>
      'Мы не узнали вид этого файла, в картотеке ничего не изменилось. Подойдут .xlsx, .xls, .ods, .csv, контакты .vcf и архив .kartoteka.',
    'file.no-rows': () =>
      'В таблице нет ни одной заполненной строки, в картотеке ничего не изменилось. Проверьте, тот ли файл вы выбрали.',
    'file.no-cards': () =>
      'В файле контактов нет ни одной карточки, в картотеке ничего не изменилось. Выгрузите контакты с телефона ещё раз.',
    'archive.damaged': (p) =>
      `Архив повреждён: часть «${p.entry}» не такая, какой была при сохранении. В картотеке ничего не изменилось. Возьмите другую копию архива или сделайте новую.`,
    'archive.newer': (p) =>
      `Архив сделан более новой Картотекой (вид архива ${p.version}), в картотеке ничего не изменилось. Обновите Картотеку и попробуйте снова.`,
    'archive.line': (p) =>
      `Архив повреждён: «${p.entry}», строка ${p.line} не похожа на запись Картотеки. В картотеке ничего не изменилось. Возьмите другую копию архива или сделайте новую.`,
    'archive.record': (p) =>
      `В архиве есть запись не по правилам: «records/${p.type}.jsonl», строка ${p.line}${field(p)}. В картотеке ничего не изменилось. Возьмите другую копию архива или сделайте новую.`,
    'archive.twice': (p) =>
      `В архиве одна запись стоит дважды: «records/${p.type}.jsonl», строка ${p.line}. В картотеке ничего не изменилось. Возьмите другую копию архива или сделайте новую.`,
    'archive.unknown-type': (p) =>
      `В архиве есть записи, которых эта Картотека не знает («${p.type}»): он сделан более новой. В картотеке ничего не изменилось. Обновите Картотеку и попробуйте снова.`,
    'archive.bomb': () =>
      'Архив устроен так, что при открытии занял бы всю память, поэтому мы его не открыли. В картотеке ничего не изменилось. Возьмите другую копию архива.',
    'archive.too-big': (p) =>
      `Архив слишком велик для страницы (больше ${p.megabytes} МБ записей), в картотеке ничего не изменилось. Загрузите его на компьютере, где стоит Картотека, командой «kartoteka import».`,
    'archive.not-ours': () =>
      'Это архив другой программы, в картотеке ничего не изменилось. Выберите файл .kartoteka, таблицу или контакты.',
  },
  {
    'file.empty': () =>
      'The file is empty and nothing was changed. Save the table or the contacts once more and choose the new file.',
    'file.picture': () =>
      'This is a picture, not a table, and nothing was changed. Choose an Excel or CSV file, or contacts from a phone (.vcf).',
    'file.pdf': () =>
      'This is a PDF document, rows cannot be taken from it. Nothing was changed. Open the original table and save it as .xlsx or .csv.',
    'file.document': () =>
      'This is a text document, not a table, and nothing was changed. Copy the table into Excel, save it as .xlsx and choose that file.',
    'file.packed': () =>
      'This is a compressed folder and nothing was changed. Unpack it and choose the table or the contacts inside.',
    'file.password': () =>
      'The file is locked with a password and nothing was changed. Open it in your own program, save it without a password and choose it again.',
    'file.bomb': () =>
      'The file is made so that opening it would take all the memory, so it was not opened. Nothing was changed. Save the table anew in Excel or LibreOffice and choose the new file.',
    'file.too-big': (p) =>
      `The file is larger than ${p.megabytes} MB and nothing was changed. Remove pictures and spare sheets from it, or split it.`,
    'file.too-many-cells': (p) =>
      `The table has more than ${p.max} cells and nothing was changed. Remove spare sheets and columns, or split it.`,
    'file.damaged': (p) =>
      `The file is damaged${entryEn(p)} and nothing was changed. Download or copy it once more; if that does not help, open it in your own program and save it anew.`,
    'file.unknown': () =>
      'This kind of file is not known here and nothing was changed. You can use .xlsx, .xls, .ods, .csv, contacts .vcf and a .kartoteka archive.',
    'file.no-rows': () =>
      'The table has no filled row and nothing was changed. Please check that this is the file you meant.',
    'file.no-cards': () =>
      'The contacts file has no card in it and nothing was changed. Export the contacts from the phone once more.',
    'archive.damaged': (p) =>
      `The archive is damaged: its part “${p.entry}” is not what was saved. Nothing was changed. Take another copy of the archive or make a new one.`,
    'archive.newer': (p) =>
      `The archive was made by a newer Kartoteka (archive version ${p.version}) and nothing was changed. Update Kartoteka and try again.`,
    'archive.line': (p) =>
      `The archive is damaged: “${p.entry}”, line ${p.line} is not a record of Kartoteka. Nothing was changed. Take another copy of the archive or make a new one.`,
    'archive.record': (p) =>
      `A record of the archive breaks the rules: “records/${p.type}.jsonl”, line ${p.line}${fieldEn(p)}. Nothing was changed. Take another copy of the archive or make a new one.`,
    'archive.twice': (p) =>
      `One record stands in the archive twice: “records/${p.type}.jsonl”, line ${p.line}. Nothing was changed. Take another copy of the archive or make a new one.`,
    'archive.unknown-type': (p) =>
      `The archive has records that this Kartoteka does not know (“${p.type}”): a newer one made it. Nothing was changed. Update Kartoteka and try again.`,
    'archive.bomb': () =>
      'The archive is made so that opening it would take all the memory, so it was not opened. Nothing was changed. Take another copy of the archive.',
    'archive.too-big': (p) =>
      `The archive is too large for the page (more than ${p.megabytes} MB of records) and nothing was changed. Import it on the computer where Kartoteka runs with “kartoteka import”.`,
    'archive.not-ours': () =>
      'This archive belongs to another program and nothing was changed. Choose a .kartoteka file, a table or contacts.',
  },
)
