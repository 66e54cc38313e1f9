import { defineConfig } from 'vite';

/** Builds the page into `dist/web`. Nothing is inlined, so that the page runs under a policy that allows files of its own and nothing else. */
// biome-ignore lint/style/noDefaultExport: Vite reads the default export
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
});
