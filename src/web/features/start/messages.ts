import { messages } from '../../../words/lang.ts'

export const startWords = messages(
  {
    title: 'Начнём с того, что уже есть',
    lead: 'Таблица, контакты телефона или одно имя на память. Через минуту здесь будет видно, кому позвонить сегодня и с чего начать разговор.',
    safe: 'Сначала вы увидите, что получится. В картотеку ничего не попадёт, пока вы не согласитесь.',
    or: 'Или по-другому',
    byHand: 'Завести карточку вручную',
    byHandText: 'хватит имени',
    sample: 'Посмотреть на примере',
    sampleText: 'люди придуманы, ничего не сохраняется',
    trade: 'Чем вы занимаетесь?',
    tradeText: 'Отметьте, и лишнего на экранах не будет. Передумать можно в настройках.',
    exportHow: 'Как выгрузить контакты из телефона',
    exportText: [
      'Android: откройте «Контакты», затем «Исправление и управление» или «Настройки», пункт «Экспорт в файл». Получится файл .vcf.',
      'iPhone: откройте «Контакты», «Списки», удержите палец на списке и выберите «Экспорт».',
      'Google Контакты на компьютере: «Экспорт», «Google CSV» или «vCard».',
    ],
  },
  {
    title: 'Start with what you already have',
    lead: 'A table, the phone’s contacts, or one name from memory. In a minute you will see here whom to call today and how to begin.',
    safe: 'First you will see what comes of it. Nothing gets into the card index until you agree.',
    or: 'Or another way',
    byHand: 'Add a card by hand',
    byHandText: 'a name is enough',
    sample: 'Look at a sample',
    sampleText: 'invented people, nothing is saved',
    trade: 'What do you do?',
    tradeText:
      'Tap it, and the screens show nothing else. You can change your mind in the settings.',
    exportHow: 'How to export contacts from a phone',
    exportText: [
      'Android: open Contacts, then “Fix & manage” or “Settings”, and “Export to file”. It makes a .vcf file.',
      'iPhone: open Contacts, then “Lists”, hold a finger on the list and choose “Export”.',
      'Google Contacts on a computer: “Export”, then “Google CSV” or “vCard”.',
    ],
  },
)
