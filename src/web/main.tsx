import './local/trusted-types.ts'
import './fonts.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './local/install.ts'
import { openDeviceBook } from './local/open.ts'
import { registerServiceWorker } from './local/service-worker.ts'
import { bringTemporal } from './local/temporal.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')

registerServiceWorker()
await bringTemporal()
const book = openDeviceBook()
createRoot(root).render(
  <StrictMode>
    <App book={book} />
  </StrictMode>,
)
