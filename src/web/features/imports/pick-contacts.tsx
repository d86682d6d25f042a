import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { useToast } from '../../ui/toast.tsx'
import { fileWords } from './file-messages.ts'
import { contactsOfPhone, pickContacts } from './phone-contacts.ts'

/** «Взять из контактов телефона», where the browser can. */
export function PickContacts({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  const words = useWords(fileWords)
  const toast = useToast()
  const manager = contactsOfPhone()
  if (!manager) return null
  const pick = async () => {
    try {
      const file = await pickContacts(manager, words.contactsFile)
      if (file) onFile(file)
    } catch {
      // The phone or the person said no.
      toast({ text: words.contactsRefused, wrong: true })
    }
  }
  return (
    <Button icon="people" wide onClick={pick}>
      {words.contacts}
    </Button>
  )
}
