const start = '(?<![\\p{L}\\d])'
const end = '(?![\\p{L}\\d])'
export const months = 'янв|фев|мар|апр|ма[йяе]|июн|июл|авг|сен|окт|ноя|дек'

/** A pattern of whole words, letters of any case. */
export function words(pattern: string): RegExp {
  return new RegExp(`${start}(?:${pattern})${end}`, 'giu')
}

/** Times that name no day: whoever reads them has to ask. */
const unclear = [
  words(
    '(?:после|до|перед|на|к|в) (?:новогодни[хме]+ |майски[хме]+ )?(?:праздник|каникул|зарплат|отпуск|аванс|пенси)\\p{L}*',
  ),
  words('(?:после|до|перед|на|к|под) нов\\p{L}+ год\\p{L}*'),
  words('(?:через неделю|на (?:этой|той|следующей|будущей|прошлой) неделе) (?:в|во) \\p{L}+'),
  words('на (?:(?:этой|той|следующей|будущей|прошлой) )?неделе'),
  words('(?:в|на|к) (?:конце|конец|концу|середине|начале) (?:недели|года|лета|зимы|весны|осени)'),
  words(
    '(?:в|на) (?:(?:эти|следующие|ближайшие) )?выходны[ех]|на днях|как-нибудь|потом|позже|попозже',
  ),
  words('(?:в|за) (?:следующем|этом|прошлом|будущем) (?:месяце|году|квартале)'),
  words(`в (?:${months})\\p{L}*(?! *\\d)`),
  words('недел[ию] через \\p{L}+|весной|летом|осенью|зимой'),
]

const dative: Readonly<Record<string, string>> = {
  понедельнику: 'понедельника',
  вторнику: 'вторника',
  среде: 'среды',
  четвергу: 'четверга',
  пятнице: 'пятницу',
  субботе: 'субботу',
  воскресенью: 'воскресенья',
}

type Rewrite = readonly [RegExp, (found: string) => string]

/** Ways of speaking that chrono does not know, as ways of the same length that it does. */
const rewrites: readonly Rewrite[] = [
  [words(Object.keys(dative).join('|')), (found) => dative[found.toLocaleLowerCase('ru')] ?? found],
  [new RegExp(`(?<=\\d)-?(?:го|е|ое)(?= +(?:${months}))`, 'giu'), blank],
  [
    /(?<![\p{L}\d.,:])(?<!(?:^|\s)в )[0-3]?\d\.[01]?\d(?![\d.,:]|\s*[\p{L}]*р)/giu,
    (found) => found.replace('.', '/'),
  ],
  [
    words(`(?:к|после|до)(?= +\\d{1,2}(?::\\d\\d)?(?! *(?:\\d|[/.]|-?го|числ|${months})))`),
    (found) => 'в'.padStart(found.length),
  ],
  [/(?<=(?:^|\s)в +\d{1,2}) *(?:часов|часа|час|ч\.?)(?!\p{L})/giu, blank],
]

/** As many spaces, so that places stay. */
export function blank(found: string): string {
  return ' '.repeat(found.length)
}

export interface Span {
  readonly at: number
  readonly length: number
}

/** Where a line names a time that is no day, and the line without that. */
export function takeUnclear(line: string): {
  readonly rest: string
  readonly spans: readonly Span[]
} {
  const spans: Span[] = []
  let rest = line
  for (const pattern of unclear) {
    for (const { 0: found, index } of rest.matchAll(pattern)) {
      spans.push({ at: index, length: found.length })
      rest = rest.slice(0, index) + blank(found) + rest.slice(index + found.length)
    }
  }
  return { rest, spans }
}

/** A line in words that chrono knows, letter under letter. */
export function reworded(line: string): string {
  return rewrites.reduce((text, [pattern, rewrite]) => text.replaceAll(pattern, rewrite), line)
}
