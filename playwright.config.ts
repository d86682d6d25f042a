import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './scripts/chromium.ts'

const executablePath = findChromium()

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  globalSetup: './scripts/build-probe.ts',
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  // Some tests wait for a browser's own half minutes, on machines that others use too.
  timeout: 360_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    browserName: 'chromium',
    launchOptions: { ...(executablePath && { executablePath }), args: [...chromiumFlags] },
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    // To keep the app on the device costs each new browser seconds: stories without a server ask for it.
    serviceWorkers: 'block',
    actionTimeout: 120_000,
    // A trace of every step takes a third of the time: only whoever looks for a fault asks for it.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  // What looks the same at any size, or has no keyboard to be told with, is told once: `tag: '@phone'` or `'@desktop'`.
  projects: [
    {
      name: 'phone',
      grepInvert: /@desktop/,
      testMatch: '**/stories/*.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      grepInvert: /@phone/,
      testMatch: '**/stories/*.spec.ts',
      use: { viewport: { width: 1280, height: 800 } },
    },
    { name: 'local', testMatch: '**/local/*.spec.ts', use: { serviceWorkers: 'allow' } },
  ],
})
