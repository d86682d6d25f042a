import { defineConfig } from 'vite'
import { pageConfig } from './scripts/web-config.ts'

export default defineConfig(pageConfig())
