import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'docs/**/*.test.ts',
      'test/{engines,http,cli,samples,rooms,calendar}/**/*.test.ts',
    ],
    setupFiles: ['config/vitest.setup.ts'],
    // Files share a process: nothing here keeps state between them, and starting each anew took half of the time.
    isolate: false,
    // A machine that others use too may stand still for half a minute.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
