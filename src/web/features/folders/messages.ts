import { messages } from '../../../words/lang.ts'
import { enCount, ruCount, ruForm } from '../../../words/plural.ts'

export const folderWords = messages(
  {
    title: 'Движение между папками',
    sub: 'кто пришёл в зелёную папку, кто ушёл в чёрную и сколько внимания было до этого',
    journal: (came: number, left: number): string => `в этом году пришли ${came}, ушли ${left}`,
    journalTurning: (n: number) => `скоро почернеют ${n}`,
    none: 'Пока никто не переходил из папки в папку: история начнётся с первых заказов.',
    picture: 'Сколько человек пришло в зелёную папку и ушло в чёрную, по годам',
    came: 'пришли в зелёную',
    left: 'ушли в чёрную',
    inYear: (year: number, came: number, left: number) => `${year}: пришли ${came}, ушли ${left}`,
    years: 'Год',
    nobody: 'Никого',
    attention: (left: string, stayed: string) =>
      `Разговоров за год до этого, в среднем: у тех, кто ушёл, ${left}, у тех, кто остался, ${stayed}.`,
    touches: (n: number): string =>
      n === 0
        ? 'разговоров за год до этого не было'
        : `${ruCount(n, 'разговор', 'разговора', 'разговоров')} за год до этого`,
    andMore: (n: number) => `и ещё ${ruCount(n, 'человек', 'человека', 'человек')}`,
    turning: 'Скоро почернеют',
    turningText: (n: number, until: string) =>
      `${ruCount(n, 'человек уйдёт', 'человека уйдут', 'человек уйдут')} в чёрную папку после ${until}, если не ${ruForm(n, 'закажет', 'закажут', 'закажут')}. «Сегодня» напомнит ${n === 1 ? 'об этом' : 'о каждом'}.`,
    turningNobody: 'Никого: у всех из зелёной папки срок ещё не близко.',
    silent: 'Молчат дольше обычного',
    silentNobody:
      'Никого. Здесь появятся те, кто заказывал регулярно и пропустил больше двух своих сроков.',
    lastOrder: (day: string) => `заказ ${day}`,
    until: (day: string) => `зелёная до ${day}`,
    rule: 'Как считаются папки',
  },
  {
    title: 'Movements between the folders',
    sub: 'who came to the green folder, who left for the black one, and how much attention they had before',
    journal: (came: number, left: number): string => `this year ${came} came, ${left} left`,
    journalTurning: (n: number) => `${n} about to turn black`,
    none: 'Nobody has moved between the folders yet: the history begins with the first orders.',
    picture: 'How many people came to the green folder and left for the black one, by year',
    came: 'came to the green',
    left: 'left for the black',
    inYear: (year: number, came: number, left: number) => `${year}: ${came} came, ${left} left`,
    years: 'Year',
    nobody: 'Nobody',
    attention: (left: string, stayed: string) =>
      `Those who left had ${left} talks on average in the year before, those who stayed had ${stayed}.`,
    touches: (n: number): string =>
      n === 0 ? 'no talks in the year before' : `${enCount(n, 'talk', 'talks')} in the year before`,
    andMore: (n: number) => `and ${enCount(n, 'person', 'people')} more`,
    turning: 'About to turn black',
    turningText: (n: number, until: string) =>
      `${enCount(n, 'person', 'people')} will leave for the black folder after ${until} unless they order. Today reminds you of each.`,
    turningNobody: 'Nobody: all of the green folder have time.',
    silent: 'Silent for longer than usual',
    silentNobody:
      'Nobody. Here you see those who ordered regularly and have missed twice their usual time.',
    lastOrder: (day: string) => `ordered ${day}`,
    until: (day: string) => `green until ${day}`,
    rule: 'How the folders are counted',
  },
)
