import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A test that needs a document says so: `// @vitest-environment happy-dom`.
          environment: 'node',
          // Properties run hundreds of cases, on machines that do other things too.
          testTimeout: 60_000,
          include: ['test/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: ['test/support/build.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          // Vitest gives a polled condition one second; a browser that starts beside others takes longer.
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
