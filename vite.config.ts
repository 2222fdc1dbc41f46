import './src/build/common/supportedNode.ts'
import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import type { EnvironmentOptions } from 'vite'
import { defineConfig } from 'vitest/config'
import { burmese } from './src/build/burmese.ts'
import { calendar } from './src/build/calendar.ts'
import { cards } from './src/build/cards.ts'
import { checksums } from './src/build/checksums.ts'
import { classNames } from './src/build/classNames.ts'
import { credits } from './src/build/credits.ts'
import { help } from './src/build/help.ts'
import { hostConfig } from './src/build/hostConfig.ts'
import { kit } from './src/build/kit.ts'
import { locales } from './src/build/locales.ts'
import { oembed } from './src/build/oembed.ts'
import { preload } from './src/build/preload.ts'
import { prerender } from './src/build/prerender.ts'
import { preview } from './src/build/preview.ts'
import { pseudo } from './src/build/pseudo.ts'
import { sitemap } from './src/build/sitemap.ts'
import { typefaces } from './src/build/typefaces.ts'
import { newestReading } from './src/content/trust.ts'
import { site } from './src/site/site.ts'

/**
 * What scripts and styles are written for, all of 2020: the page reads well there, and from Chrome 92,
 * Safari 15 and Firefox 91 on it looks and works as meant. `tests/e2e/baseline.test.ts` names what is
 * newer. Chrome 88 is the first that knows `:is()`, which would else be written three times.
 */
const baseline = {
  scripts: 'es2021',
  styles: ['chrome88', 'safari14.1', 'ios14.5', 'firefox78'],
}

/** A script that is no module: in a frame without an origin those are refused. */
function classic(entry: string, file: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: `src/entries/${entry}.ts`,
        output: { format: 'iife', entryFileNames: file },
        // What `site` says does nothing by being said.
        treeshake: { moduleSideEffects: (id) => !id.includes('/src/site/') },
      },
    },
  }
}

// Tests count from the day on which the facts were read, whatever the machine's clock says.
if (process.env.VITEST) process.env.SOURCE_DATE_EPOCH ??= String(Date.parse(newestReading) / 1000)

export default defineConfig(({ command }) => ({
  base: site.pathname,
  define: { 'process.env.SITE_URL': JSON.stringify(site.href) },
  plugins: [
    react(),
    burmese(),
    classNames(),
    locales(),
    pseudo(),
    help(),
    typefaces(),
    preload(),
    sitemap(),
    oembed(),
    calendar(),
    kit(),
    prerender(),
    cards(),
    hostConfig(),
    credits(),
    checksums(),
    preview(),
  ],
  appType: 'mpa',
  // Who may read is among our own headers.
  preview: { cors: false, host: '127.0.0.1', port: Number(process.env.PORT || 4173) },
  build: {
    modulePreload: false,
    cssCodeSplit: false,
    target: baseline.scripts,
    cssTarget: baseline.styles,
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: ['quickExit', 'oneEntry', 'page', 'chooser'].map(
            (name) => `src/entries/${name}.ts`,
          ),
        },
      },
    },
    // On its own, so that React and the page stay one file, fetched in one round trip.
    kit: {
      consumer: 'client',
      build: { emptyOutDir: false, rolldownOptions: { input: 'src/entries/kit.ts' } },
    },
    // On its own too: what it shares with the page would become a third file for both.
    help: {
      consumer: 'client',
      build: { emptyOutDir: false, rolldownOptions: { input: 'src/entries/help.ts' } },
    },
    embed: classic('embed', 'assets/embed-[hash].js'),
    loader: classic('loader', 'embed/v1/loader.js'),
    element: classic('element', 'embed/v1/element.js'),
    prerender: {
      consumer: 'server',
      // The build is imported from a folder without packages; development takes them from where they are.
      resolve: command === 'build' ? { noExternal: true } : {},
      build: {
        // For each path of a host its own: the tests build for two at once.
        outDir: `node_modules/.prerender/${site.pathname.replaceAll('/', '_')}`,
        // Here each page's own styles are known apart; from here they go into its document.
        emitAssets: true,
        cssCodeSplit: true,
        cssMinify: true,
        rolldownOptions: { input: 'src/entries/prerender.tsx' },
      },
    },
  },
  builder: {
    // The prerender plugin carries styles and script from the one build to the other.
    sharedConfigBuild: true,
    sharedPlugins: true,
    async buildApp({ build, environments }) {
      const { client, kit, help, embed, loader, element, prerender } = environments
      if (!client || !kit || !help || !embed || !loader || !element || !prerender)
        throw new Error('all environments are declared above')
      for (const environment of [client, kit, help, embed, loader, element, prerender])
        await build(environment)
    },
  },
  test: {
    // Half of what a test of the browser does is waiting; Vitest would leave a core to itself.
    maxWorkers: Math.max(2, availableParallelism()),
    // Where everything takes part of a second, five are short on a machine that others use too.
    // Sixty switches take 18 seconds alone in a Chromium with windows, and twice that beside others.
    testTimeout: 90_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**'],
          setupFiles: 'tests/setup.ts',
        },
      },
      { extends: true, test: { name: 'content', include: ['tests/content/**'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          hookTimeout: 60_000,
          // A second, the default, is short for a browser on a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/*.test.ts'],
          globalSetup: 'tests/engines/setup.ts',
          hookTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
}))
