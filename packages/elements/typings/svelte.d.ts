// For Svelte 5: `import type {} from '@engagement-plan/elements/svelte';`
import type { CustomElements } from '../metadata/jsx.d.ts';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
