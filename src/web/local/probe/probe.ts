import '../trusted-types.ts'
import { openDeviceBook } from '../open.ts'
import { onUpdateReady, registerServiceWorker } from '../service-worker.ts'
import { bringTemporal } from '../temporal.ts'
import { readInWorker } from '../worker/read-file.ts'

/** A page without a face, which tests build and drive in real browsers: `probe` is the device's book. */
registerServiceWorker()
onUpdateReady((update) => Object.assign(globalThis, { update }))
await bringTemporal()
const book = openDeviceBook()
Object.assign(globalThis, { probe: book, readInWorker })
