export const THEME: string;
export function findWordPress(): {
  readonly folder: string;
  readonly mariadb: string | undefined;
  readonly missing: readonly string[];
};
