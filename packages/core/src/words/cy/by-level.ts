/** How many rows have each level of a status scheme, in Welsh. Not yet reviewed. */
export const BY_LEVEL_CY = (spread: string) => `Fesul lefel: ${spread}.`;
