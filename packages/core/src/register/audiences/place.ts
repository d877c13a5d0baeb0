import type { KnownAudience } from './known-audience.js';

/** Everybody in the place: no group in particular. */
export const EVERYONE = 'residents';

/** People who share where they live. */
export const PLACE: readonly KnownAudience[] = [
  {
    id: EVERYONE,
    kind: 'place',
    en: 'all residents',
    cy: 'yr holl drigolion',
    aliases: [
      'residents',
      'local residents',
      'local people',
      'public',
      'general public',
      'members of the public',
      'everyone',
      'everybody',
      'community',
      'local community',
      'wider community',
      'citizens',
      'householders',
      'trigolion',
      'pawb',
      'y cyhoedd',
      'cyhoedd',
    ],
  },
  {
    id: 'rural-communities',
    kind: 'place',
    en: 'rural communities',
    cy: 'cymunedau gwledig',
    aliases: ['rural residents', 'villages', 'villagers', 'pentrefi'],
  },
  {
    id: 'coastal-communities',
    kind: 'place',
    en: 'coastal and island communities',
    cy: 'cymunedau arfordirol ac ynysig',
    aliases: ['coastal communities', 'island communities', 'islanders', 'cymunedau arfordirol'],
  },
  {
    id: 'town-centre',
    kind: 'place',
    en: 'town centre residents and visitors',
    cy: 'trigolion ac ymwelwyr canol y dref',
    aliases: ['town centre', 'town centre users', 'high street', 'canol y dref'],
  },
  {
    id: 'deprived-areas',
    kind: 'place',
    en: 'people in disadvantaged areas',
    cy: 'pobl mewn ardaloedd difreintiedig',
    aliases: ['deprived areas', 'disadvantaged areas', 'priority neighbourhoods', 'ardaloedd difreintiedig'],
  },
  {
    id: 'neighbours',
    kind: 'place',
    en: 'neighbours of a site',
    cy: 'cymdogion safle',
    aliases: ['neighbours', 'nearby residents', 'adjoining residents', 'cymdogion'],
  },
];
