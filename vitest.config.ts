import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'docs/**/*.test.ts',
      'test/{engines,http,cli,samples,rooms}/**/*.test.ts',
    ],
    setupFiles: ['config/vitest.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
