export { registerLanguage } from '../../base/words.js';
export { EngagementSpectrum as element } from '../../engagement-spectrum/engagement-spectrum.js';
