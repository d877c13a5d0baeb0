export * from './registers.js';
export { EngagementSpectrum as element } from '../../engagement-spectrum/engagement-spectrum.js';
