import { define } from '../base/define.js';
import { EngagementSpectrum } from '../engagement-spectrum/engagement-spectrum.js';

define('engagement-spectrum', EngagementSpectrum);

declare global {
  interface HTMLElementTagNameMap {
    'engagement-spectrum': EngagementSpectrum;
  }
}
