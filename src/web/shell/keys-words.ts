import { messages } from '../../words/lang.ts'

/** What the keys do; the window that tells comes on demand. */
export const keysWords = messages(
  {
    keySearch: 'поиск',
    keyNew: 'новая запись',
    keyHelp: 'эта подсказка',
    keyUndo: 'отменить последнее действие',
    keyArrows: 'по списку карточек',
    keyEnter: 'открыть карточку',
    keyEscape: 'закрыть окно',
  },
  {
    keySearch: 'search',
    keyNew: 'new entry',
    keyHelp: 'this help',
    keyUndo: 'undo the last action',
    keyArrows: 'along the list of cards',
    keyEnter: 'open the card',
    keyEscape: 'close the window',
  },
)
