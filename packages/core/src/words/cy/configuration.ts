import type { ConfigurationWords } from '../../checks/configuration.js';

/** Welsh for what in a configuration of checks does nothing. Not yet reviewed. */
export const CONFIGURATION_CY: ConfigurationWords = {
  noCheck: (code) => `Nid oes gwiriad o’r enw ${code}: gweler y rhestr yn docs/checks.md.`,
  noThreshold: (code, name, known) =>
    `Nid oes gan y gwiriad ${code} drothwy o’r enw ${name}. ${known === '' ? 'Nid oes ganddo’r un.' : `Mae ganddo ${known}.`}`,
  noReason: (code) =>
    `Nid yw’r ateb i ${code} yn rhoi rheswm, felly nid yw’n ateb dim: ysgrifennwch pam y caiff y canfyddiad sefyll.`,
};
