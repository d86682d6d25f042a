import type { Meaning } from './meanings.ts'

/** Headings under which spreadsheets hold the fields and contacts of a card, besides their own labels, parted by semicolons. */
export const cardHeaders: Partial<Record<Meaning, string>> = {
  last: 'surname; family name; last; lastname; фам',
  first: 'given name; forename; first; firstname',
  patronymic: 'middle name; additional name; второе имя; отч',
  epithet: 'nickname; псевдоним; прозвище; примета; кто это; file as; name suffix',
  company:
    'организация; компания; фирма; organization; organization name; организация название; работа',
  gender: 'sex; м ж; ж м; мж',
  birthday:
    'дата рождения; др; д р; рождение; birth date; date of birth; dob; родилась; родился; дата рожд; bday',
  address:
    'домашний адрес; адрес проживания; home address; address formatted; адрес в формате; адрес доставки; место жительства',
  callHours: `время звонка; время для звонка; удобное время; удобное время для звонка; когда удобно; звонить; call time;
    best time to call`,
  metOn: 'дата знакомства; знакомы с; met; клиент с; дата регистрации; registration date',
  metWhere: 'место знакомства; met at',
  metHow: 'обстоятельства знакомства',
  source:
    'источник; откуда; откуда узнали; откуда узнала; откуда узнал; referred by; кто привел; рекомендация; lead source',
  likes: 'что нравится; симпатичен; hobby; хобби; увлечения',
  matters: 'что важно; важно; предпочтения; preferences; интересы',
  notes: `заметка; примечание; примечания; комментарий; комментарии; note; comment; comments; прочее; дополнительно; инфо;
    информация`,
  decidedBy: 'лпр; кто решает; принимает решение; decision maker',
  tags: 'метка; теги; тег; группы; группа; категория; категории; categories; group membership; labels; ярлыки; tag',
  'contact:mobile': `телефон; тел; моб; сотовый; мобильный телефон; номер телефона; номер; контактный телефон; phone; mobile phone; cell;
    phone number; primary phone; телефоны; phones; контакты; основной телефон; car phone; телефон в машине; other phone;
    другой телефон; дополнительный телефон`,
  'contact:home': 'домашний телефон; тел дом; дом тел; home phone; телефон дом',
  'contact:work': `рабочий телефон; тел раб; раб тел; business phone; company main phone; телефон раб; организация телефон; main phone;
    office phone`,
  'contact:email': `почта; e mail; email; мейл; мэйл; имейл; эл почта; электронная почта; адрес эл почты; адрес электронной почты;
    e mail address; email address; mail`,
  'contact:telegram': 'telegram; телеграмм; tg; тг',
  'contact:whatsapp': 'ватсап; вотсап; вацап; whats app',
  'contact:viber': 'вайбер',
  'contact:vk': 'вк; vk; vkontakte; страница вк',
  'contact:max': 'макс',
  'contact:skype': 'скайп',
  'contact:site': 'сайт; веб страница; web page; website; url; веб сайт',
}
