import type { Gender } from './declension.ts'

/** First names with the forms of them that people write down; a form belongs to one or two names. */
const female = `
Александра Саша Шура Сашенька; Алина Аля; Алиса; Алла; Алёна Алена Елена Лена Леночка Ленуся; Анастасия Настя Настёна Ася;
Ангелина Геля Лина; Анжелика Анжела; Анна Аня Анюта Нюра Анечка Нюша; Антонина Тоня Тося; Арина Ирина Ира Иришка Ириша;
Валентина Валя; Валерия Лера; Варвара Варя; Василиса; Вера Верочка; Вероника Ника; Виктория Вика; Галина Галя; Дарья Даша Дария;
Диана; Дина; Ева; Евгения Женя; Евдокия Дуся; Екатерина Катя Катерина Катюша Катенька; Елизавета Лиза; Жанна; Зинаида Зина; Злата;
Зоя; Инна; Карина; Кира; Клавдия Клава; Кристина; Ксения Оксана Ксюша; Лариса Лара; Лидия Лида; Лилия Лиля; Любовь Люба; Людмила
Люда Люся Мила; Майя; Маргарита Рита; Марина Мариша; Мария Маша Марья Маруся Маня Машенька Мария; Милана; Надежда Надя;
Наталья Наталия Наташа Ната; Нина; Оксана; Олеся Леся; Ольга Оля Оленька; Полина Поля; Раиса Рая; Регина; Роза; Римма; Светлана
Света Лана; Софья София Соня; Снежана; Тамара Тома; Таисия Тая; Татьяна Таня Танюша; Ульяна Уля; Фаина; Эвелина; Элина; Эльвира Эля;
Эмма; Юлия Юля Юленька; Яна; Гульнара; Айгуль; Динара; Лейла; Зарина; Альбина; Алевтина; Лиана; Марианна; Нелли Неля; Инга; Эльмира;
Ярослава Слава; Оксана Ксеня; Алия; Асель; Айгерим; Амина; Гузель; Гульмира; Гульназ; Зульфия; Индира; Камила; Мадина; Малика; Наиля; Сабина; Сауле; Фарида; Фатима; Гаянэ;
Нарине; Рузанна; Сусанна; Нино; Этери; Нателла; Алеся; Ядвига;
Mary; Anna; Olga; Elena; Maria; Jane; Susan; Linda; Sarah; Emma; Kate; Julia; Helen; Natalia; Irina; Tatiana; Svetlana; Marina`
const male = `
Александр Саша Шура Саня; Алексей Лёша Леша Алёша; Анатолий Толя Толик; Андрей Андрюша; Антон Антоша; Аркадий; Артём Артем Тёма; Артур;
Борис Боря; Вадим; Валентин Валя; Валерий Валера; Василий Вася; Виктор Витя; Виталий Виталик; Владимир Вова Володя; Владислав Влад;
Всеволод Сева; Вячеслав Слава; Геннадий Гена; Георгий Гоша Жора; Герман; Глеб; Григорий Гриша; Даниил Данила Даня; Денис; Дмитрий Дима Димка
Митя; Евгений Женя; Егор; Ефим; Захар; Иван Ваня; Игорь; Илья Илюша; Иосиф; Карен; Кирилл; Константин Костя; Лев Лёва; Леонид Лёня; Максим Макс;
Марат; Марк; Матвей; Михаил Миша; Никита; Николай Коля; Олег; Павел Паша; Пётр Петр Петя; Ринат; Роман Рома; Руслан; Рустам; Семён Сема; Сергей
Серёжа Серега; Станислав Стас; Степан Стёпа; Тарас; Тимофей Тима; Тимур; Фёдор Федя; Филипп; Эдуард Эдик; Юрий Юра; Яков Яша; Ян; Ярослав; Савва;
Али; Ахмед; Азамат; Ильдар; Рашид; Тигран; Армен; Арсен; Давид; Айдар; Айрат; Альберт; Арман; Ашот; Булат; Гурген; Дамир; Ерлан; Зураб; Ильнур; Камиль; Мурат; Наиль;
Нурлан; Рамиль; Ренат; Рубен; Рустем; Самвел; Серик; Фарид; Шамиль; Эльдар; Эмиль; Богдан; Тарас; Алесь; Ростислав; Святослав; Макар; Назар; Платон; Родион; Лука; Фома; Кузьма;
John; James; Peter; Michael; David; Robert; William; Thomas; Paul; George; Alexander; Sergey; Dmitry; Ivan; Andrey; Alexey`

/** A name as it is compared: lower case, ё as е. */
function plain(name: string): string {
  return name.toLocaleLowerCase('ru').replaceAll('ё', 'е')
}

/** The names that a form may stand for, by form; a name is known by the place of its entry. */
const entriesByForm = new Map<string, Set<string>>()
const femaleForms = gather(female, 'f')
const maleForms = gather(male, 'm')

function gather(list: string, sex: string): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const [at, entry] of list.split(';').entries()) {
    for (const form of entry.trim().split(/\s+/).map(plain)) {
      forms.add(form)
      const entries = entriesByForm.get(form) ?? new Set()
      entriesByForm.set(form, entries.add(`${sex}${at}`))
    }
  }
  return forms
}

export function isGivenName(word: string): boolean {
  return entriesByForm.has(plain(word))
}

/** Every name and form of the lists, as it is compared. */
export function givenNames(): Iterable<string> {
  return entriesByForm.keys()
}

/** Whether two forms may stand for one name: «Наташа» and «Наталья», «Саша» and both «Александр» and «Александра». */
export function mayBeOneName(one: string, other: string): boolean {
  const entries = entriesByForm.get(plain(one))
  const others = entriesByForm.get(plain(other))
  return [...(entries ?? [])].some((entry) => others?.has(entry))
}

/** Who bears a first name, where the name says so: «Саша» does not. */
export function genderOfFirstName(first: string): Gender | undefined {
  const name = plain(first)
  if (femaleForms.has(name) !== maleForms.has(name)) return femaleForms.has(name) ? 'f' : 'm'
  return undefined
}

/**
 * Whether two first names clearly belong to different people: «Мария» and «Ольга» do, «Мария» and «Маша»,
 * «Наталья» and «Наталия», «М.» and «Мария» do not.
 */
export function firstNamesDiffer(a: string, b: string): boolean {
  const words = (name: string) => plain(name).replaceAll('.', '').split(/\s+/).filter(Boolean)
  const others = words(b)
  return !words(a).some((one) => others.some((other) => mayBeOne(one, other)))
}

function mayBeOne(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true
  if (isGivenName(one) && isGivenName(other)) return mayBeOneName(one, other)
  return isTypo(one, other)
}

/** One letter changed, added or lost in a word of five letters or more. */
function isTypo(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return Math.max(a.length, b.length) - start - end <= 1
}
