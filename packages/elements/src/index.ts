/** The classes, unregistered: importing this touches no page, so a server may. Register by `…/define/<tag>`. */
export { EngagementElement } from './base/engagement-element.js';
export type { Phase } from './base/engagement-element.js';
export { define } from './base/define.js';
export { Trouble } from './base/trouble.js';
export type { TroubleCode } from './base/trouble.js';
export { registerLanguage, WELSH } from './base/words.js';
export type { Dictionary, LanguagePack, Words } from './base/words.js';
export { VERSION } from './base/version.js';
export { EngagementChecklist } from './engagement-checklist/engagement-checklist.js';
export { registerPrincipleSets } from './engagement-checklist/known-sets.js';
export { EngagementPlan } from './engagement-plan/engagement-plan.js';
export { EngagementProgress } from './engagement-progress/engagement-progress.js';
export { EngagementSpectrum } from './engagement-spectrum/engagement-spectrum.js';
export { EngagementStatus } from './engagement-status/engagement-status.js';
export { EngagementUpdate } from './engagement-update/engagement-update.js';
export { oEmbedOf, type OEmbed, type OEmbedOf } from './embed/oembed.js';
export { readPageTables } from './page-tables/read-page-tables.js';
export { registerTableReader, type PageTables, type TableReader } from './plan-given/table-reader.js';
