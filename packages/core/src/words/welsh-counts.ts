/**
 * Numbers before Welsh nouns. In figures only two changes the noun that follows: “2 ddiwrnod”, “2 fis”; the
 * other numbers leave it as it is, as Welsh public bodies write them. Most sentences put the number after.
 */

/** A number of days: “1 diwrnod”, “2 ddiwrnod”, “10 diwrnod”. */
export const diwrnod = (n: number): string => `${n} ${n === 2 ? 'ddiwrnod' : 'diwrnod'}`;

/** A number of months: “1 mis”, “2 fis”, “6 mis”. */
export const mis = (n: number): string => `${n} ${n === 2 ? 'fis' : 'mis'}`;

/** Every so many months: “bob mis”, “bob 2 fis”, “bob 6 mis”. */
export const bobMis = (n: number): string => (n === 1 ? 'bob mis' : `bob ${mis(n)}`);
