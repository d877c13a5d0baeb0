// For Vue 3: `import type {} from '@engagement-plan/elements/vue';`, and `isCustomElement` for tags that start with `engagement-`.
import type { DefineComponent } from 'vue';
import type { CustomElements } from '../metadata/jsx.d.ts';

type Components = { [Tag in keyof CustomElements]: DefineComponent<CustomElements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
