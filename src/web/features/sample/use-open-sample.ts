import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { deviceRegistry } from '../../local/device-registry.ts'
import { useToday } from '../../local/react.tsx'
import { useSample } from '../../shell/sample.tsx'

/** Shows the sample book of invented people in the place of the person's own, and opens «Сегодня» in it. */
export function useOpenSample(): () => Promise<void> {
  const { open } = useSample()
  const [, go] = useLocation()
  const today = useToday()
  return useCallback(async () => {
    const [{ sampleBook }, { createMemoryBook }] = await Promise.all([
      import('../../../domain/sample/sample-book.ts'),
      import('../../local/memory-book.ts'),
      deviceRegistry.bring(),
    ])
    open(createMemoryBook(sampleBook(today)))
    go('/')
  }, [open, go, today])
}
