import { readPageTables } from '../page-tables/read-page-tables.js';
import { whenOpen } from './copy.js';

// A file of its own: it brings the whole grammar of dates, which only pages with a table to read need.
whenOpen(({ registerTableReader }) => registerTableReader?.(readPageTables));
