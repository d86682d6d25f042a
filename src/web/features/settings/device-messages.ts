import { messages } from '../../../words/lang.ts'

export const deviceWords = messages(
  {
    title: 'Это устройство',
    installed: 'Картотека стоит на этом устройстве рядом с другими приложениями.',
    installHint:
      'Картотеку можно поставить рядом с другими приложениями: она откроется и без связи.',
    install: 'Поставить на экран',
    byHand:
      'Чтобы Картотека стояла рядом с другими приложениями, выберите в меню браузера «Установить» или «На экран „Домой“».',
    used: (megabytes: string) => `Записи занимают здесь ${megabytes} МБ.`,
    promised: 'Браузер обещал не стирать их сам.',
    notPromised: 'Если долго не открывать Картотеку, браузер может освободить это место.',
    ask: 'Попросить хранить',
    refused: 'Браузер пока не обещает. Обычно он соглашается, когда Картотека стоит на экране.',
  },
  {
    title: 'This device',
    installed: 'Kartoteka stands on this device beside the other apps.',
    installHint: 'Kartoteka can stand beside the other apps: it opens without a connection too.',
    install: 'Put it on the screen',
    byHand:
      'To have Kartoteka beside the other apps, choose “Install” or “Add to Home Screen” in the browser’s menu.',
    used: (megabytes: string) => `The records take ${megabytes} MB here.`,
    promised: 'The browser has promised not to clear them by itself.',
    notPromised: 'If Kartoteka is not opened for long, the browser may free this space.',
    ask: 'Ask to keep them',
    refused: 'The browser does not promise yet. It mostly does once Kartoteka is on the screen.',
  },
)
