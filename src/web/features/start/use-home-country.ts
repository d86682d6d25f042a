import { useEffect } from 'react'
import { settingsId, settingsRecord } from '../../../domain/settings/records.ts'
import { homeCountry } from '../../i18n/home-country.ts'
import { useBook, useGive } from '../../local/react.tsx'

/** In a book that is still empty the country is set by the device, unless someone has chosen it or it is the usual one. */
export function useHomeCountry(): void {
  const { book } = useBook()
  const give = useGive()
  const isChosen = book.get(settingsRecord, settingsId)?.country !== undefined
  useEffect(() => {
    if (isChosen) return
    const zone = Temporal.Now.timeZoneId()
    const country = homeCountry(zone, navigator.languages)
    if (country !== 'RU') give('settings.change', { country })
  }, [isChosen, give])
}
