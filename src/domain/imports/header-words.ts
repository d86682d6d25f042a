import { cardHeaders } from './card-headers.ts'
import { type Meaning, meanings } from './meanings.ts'

/** A heading as headings are compared: «Телефон 1 - значение», «ТЕЛЕФОН:» and «телефон» are one. */
export function headerKey(text: string): string {
  return text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replaceAll(/\d+(?:st|nd|rd|th)?/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && word !== 'value' && word !== 'значение')
    .join(' ')
}

/** Headings of what is neither a field nor a contact of a card, parted by semicolons. */
const words: Partial<Record<Meaning, string>> = {
  fullName: `фио; ф и о; фамилия имя отчество; фамилия имя; имя фамилия; имя и фамилия; фамилия и имя; полное имя; фио полностью;
    клиент; клиентка; покупатель; заказчик; фио клиента; ф и о клиента; имя клиента; фамилия имя клиента; контакт; контактное лицо;
    имя контакта; отображаемое имя; наименование; фамилия и о; фамилия имя отчество клиента; кто; имя отчество; имя отчество фамилия;
    name; full name; display name; client; client name; customer; customer name; contact; contact name; contact person; person`,
  externalId: `id; ид; id клиента; ид клиента; клиент id; код; код клиента; номер клиента; идентификатор; номер карты; номер карточки;
    карта; дисконтная карта; uid; client id; customer id; contact id; user id; customer number; client number; customer no; cust id;
    customer code; client code; member id`,
  cardId: 'карточка в картотеке; kartoteka card',
  timezone: 'часовой пояс; time zone; timezone',
  addressPart: `город; улица; дом; квартира; кв; индекс; почтовый индекс; область; район; регион; страна; населенный пункт; нас пункт;
    корпус; подъезд; метро; улица дом адрес; город дом адрес; область дом адрес; индекс дом адрес; почтовый код дом;
    страна или регион дом адрес; страна дом адрес; почтовый ящик дом адрес; адрес улица; адрес город; адрес регион;
    адрес почтовый индекс; адрес страна; street; city; town; region; state; province; postal code; postcode; zip; zip code; country;
    home street; home city; home state; home postal code; home country; home country region; home address po box; address street;
    address city; address po box; address region; address postal code; address country; address extended address`,
  workAddressPart: `улица раб адрес; город раб адрес; область раб адрес; индекс раб адрес; страна или регион раб адрес;
    страна раб адрес; почтовый ящик раб адрес; рабочий адрес; адрес работы; business address; work address; business street;
    business city; business state; business postal code; business country; business country region; business address po box`,
  birthDay: 'день; число; число рождения; day; birth day number',
  birthMonth: 'месяц; месяц рождения; month; birth month',
  birthYear: 'год; год рождения; year; birth year; year of birth; г р',
  contactLabel: `phone label; phone type; телефон тип; тип телефона; телефон ярлык; телефон метка`,
  lastOrderOn: `последний заказ; дата последнего заказа; последняя покупка; дата последней покупки; последняя продажа;
    дата посл заказа; посл заказ; заказывала; заказывал; когда заказывала; last order; last order date; last purchase;
    last purchase date; date of last order`,
  lastOrderSum: `сумма последнего заказа; сумма последней покупки; сумма посл заказа; последняя сумма; последний заказ сумма;
    last order sum; last order amount; last order total; last purchase amount`,
  orderDate: `дата; дата заказа; дата покупки; дата продажи; дата операции; дата и время; дата время; дата оплаты; дата документа; date; order date;
    purchase date; date of order; date of purchase; transaction date; invoice date; created at; day of order`,
  orderSum: `сумма; сумма заказа; сумма покупки; сумма руб; сумма р; стоимость; итого; итог; сумма к оплате; сумма продажи; выручка;
    чек; цена; sum; amount; total; order sum; order amount; order total; price; value usd; dollars; dollar value; revenue; sales; spent;
    monetary value; purchase amount`,
  orderItems: `товар; товары; состав; состав заказа; что заказала; что заказал; что купила; что купил; позиции; продукция; заказ;
    покупка; покупки; наименование товара; продукт; items; item; products; product; goods; order items; purchase`,
  orderNote: 'примечание к заказу; комментарий к заказу; order note; order comment',
  skip: `п п; n; no; номер п п; порядковый номер; npp; photo; фото; фотография; yomi name; given name yomi; additional name yomi;
    family name yomi; phonetic first name; phonetic middle name; phonetic last name; file as; initials; инициалы; short name;
    billing information; directory server; сервер каталогов; mileage; расстояние; e mail type; тип эл почты; тип адреса эл почты;
    e mail display name; краткое имя эл почты; e mail label; эл почта ярлык; address label; address type; organization type;
    organization yomi name; organization symbol; website label; website type; relation label; relation type; event label; event type;
    custom field label; custom field type; im type; im service; isdn; telex; телекс; tty tdd phone; телетайп телефон с титрами; account;
    счета; subject; internet free busy; сведения о доступности в интернете; отложено; callback; обратный вызов`,
}

const meaningByKey = new Map<string, Meaning>()

function learn(meaning: Meaning, headers: readonly string[]): void {
  for (const header of headers) {
    const key = headerKey(header)
    if (key !== '' && !meaningByKey.has(key)) meaningByKey.set(key, meaning)
  }
}

for (const { meaning, label } of meanings) learn(meaning, [label.ru, label.en])
for (const [meaning, list] of [...Object.entries(words), ...Object.entries(cardHeaders)]) {
  // The entries of an object literal have its keys.
  learn(meaning as Meaning, list.split(';'))
}

/** Words by which a heading that nobody wrote down here is still understood, tried in turn. */
const hints: readonly (readonly [RegExp, Meaning])[] = [
  [
    /(?:номер|id|no|number) (?:заказа|order)|(?:заказ|order) (?:id|no|n|number|номер)$/,
    'headedNote',
  ],
  [/факс|fax|пейджер|pager|assistant|помощник/, 'headedNote'],
  [
    /посл\S* (?:заказ|покуп|продаж)\S*.*(?:сумм|руб)|сумм.*посл|посл\S* сумм|last.*(?:amount|sum|total)/,
    'lastOrderSum',
  ],
  [
    /(?:заказ|покуп|продаж|визит)\S* ?(?:всего|кол)|кол\S* (?:заказ|покуп)|количество|order count/,
    'headedNote',
  ],
  [
    /посл\S* (?:заказ|покуп|продаж)|last (?:order|purchase)|когда (?:заказ|покуп).*посл/,
    'lastOrderOn',
  ],
  [
    /^(?!.*(?:тел|phone)).*(?:реб[её]н|дет[еия]|муж[аеу]|жен[аыу]|сын|доч|супруг|child|spouse|wife|husband|kid)/,
    'headedNote',
  ],
  [/год рожд/, 'birthYear'],
  [/рожд|^др$|birth|bday/, 'birthday'],
  [/e ?mail|^mail|мейл|мыло|почт[аыу]$|эл почт|электрон\S* адрес/, 'contact:email'],
  [/what ?s ?app|ватс|вотс|вацап/, 'contact:whatsapp'],
  [/viber|вайбер/, 'contact:viber'],
  [/telegram|телегр/, 'contact:telegram'],
  [
    /(?:раб|служ|офис|магаз|салон|work|office|business|company|shop).*(?:тел|phone)|(?:тел|phone).*(?:раб|служ|офис|магаз|салон|work|office)/,
    'contact:work',
  ],
  [/(?:дом|home).*(?:тел|phone)|(?:тел|phone).*(?:дом|home)/, 'contact:home'],
  [/номер карт/, 'externalId'],
  [/телефон|контактный номер|^тел(?: |$)|(?:^| )моб|сотов|phone|mobile/, 'contact:mobile'],
  [/^(?:фио|ф и о)(?: |$)/, 'fullName'],
  [/^фамилия (?:клиент|покуп|заказч|контакт)/, 'last'],
  [/^отчество (?:клиент|покуп|заказч|контакт)/, 'patronymic'],
  [/^имя (?:клиент|покуп|заказч|контакт)/, 'first'],
  [/^пол(?: |$)/, 'gender'],
  [/сайт|web|(?:^| )url/, 'contact:site'],
  [/адрес|^address/, 'address'],
  [/^(?:улица|город|район|дом(?: |$)|индекс)/, 'addressPart'],
  [/коммент|примеч|^прим$|заметк|comment|^notes?(?: |$)/, 'notes'],
  [/дата (?:заказ|покуп|продаж)|order date|purchase date/, 'orderDate'],
  [/сумма (?:заказа|покупки|продажи)|order (?:sum|total|amount)/, 'orderSum'],
]

/** What a heading says; `sure` when it is a known one, not only like one. */
export function meaningOfHeader(text: string): { meaning: Meaning; sure: boolean } | undefined {
  if (text.length > 200) return undefined
  if (/(?:заказ|чек|сч[её]т)\S*\s*№|№\s*(?:заказ|чек|сч[её]т)/i.test(text))
    return { meaning: 'headedNote', sure: true }
  if (/^\s*(?:№|#|n|no\.?)\s*(?:п\.?\s*\/?\s*п\.?)?\s*$/i.test(text))
    return { meaning: 'skip', sure: true }
  const key = headerKey(text)
  const outside = headerKey(text.replaceAll(/\([^)]*\)/g, ' '))
  const known = meaningByKey.get(key) ?? meaningByKey.get(outside)
  if (known) return { meaning: known, sure: true }
  if (text.length > 60 || key === '') return undefined
  const hint = hints.find(([pattern]) => pattern.test(key))
  return hint && { meaning: hint[1], sure: false }
}
