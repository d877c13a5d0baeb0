// For React 19 and later: `import type {} from '@engagement-plan/elements/react';`
import type { CustomCssProperties, CustomElements } from '../metadata/jsx.d.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
