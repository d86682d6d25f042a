import { messages } from '../../../words/lang.ts'

/** Words about picking a file. */
export const fileWords = messages(
  {
    drop: 'Перетащите файл сюда',
    choose: 'Выбрать файл',
    kinds: 'Excel (.xlsx, .xls), .ods, CSV, контакты телефона (.vcf) или архив .kartoteka',
    contacts: 'Взять из контактов телефона',
    contactsFile: 'Контакты телефона.vcf',
    contactsRefused:
      'Телефон не отдал контакты, в картотеке ничего не изменилось. Можно выгрузить их в файл .vcf в программе «Контакты» и выбрать его здесь.',
  },
  {
    drop: 'Drop a file here',
    choose: 'Choose a file',
    kinds: 'Excel (.xlsx, .xls), .ods, CSV, phone contacts (.vcf) or an archive .kartoteka',
    contacts: 'Pick from the phone’s contacts',
    contactsFile: 'Phone contacts.vcf',
    contactsRefused:
      'The phone did not give its contacts and nothing was changed. You can export them to a .vcf file in the Contacts app and choose it here.',
  },
)
