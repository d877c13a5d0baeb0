import type { Lang } from '@engagement-plan/core';

/** What is said around the sentences of the core about a configuration of checks that cannot be used. */
interface ConfigurationWords {
  readonly notJson: (path: string, why: string) => string;
  readonly wrong: (path: string) => string;
}

export const CONFIGURATION_WORDS: Readonly<Record<Lang, ConfigurationWords>> = {
  en: {
    notJson: (path, why) => `The configuration ${path} is not whole JSON. ${why}`,
    wrong: (path) => `The configuration ${path} does not say what it should:`,
  },
  cy: {
    notJson: (path, why) => `Nid yw’r ffurfweddiad ${path} yn JSON cyfan. ${why}`,
    wrong: (path) => `Nid yw’r ffurfweddiad ${path} yn dweud yr hyn a ddylai:`,
  },
};
