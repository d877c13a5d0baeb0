/** The languages every sentence is written in: English and Welsh. */
export type Lang = 'en' | 'cy';
