/** The one thing kept on a shared computer: that it is one. It says nothing of who used it. */
const KEY = 'engagement-plan shared computer';

/** Where storage is blocked, the choice lasts as long as the page. */
let chosen: boolean | undefined;

/** Whether an officer said that others use this computer too. */
export function isSharedComputer(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return chosen === true;
  }
}

/** Remembers, for every checklist of this site on this computer, that it is shared, or that it is not. */
export function rememberSharedComputer(shared: boolean): void {
  chosen = shared;
  try {
    if (shared) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked: nothing is kept on this computer anyway.
  }
}
