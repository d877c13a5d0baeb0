import { LEAP_PRINCIPLES } from '@engagement-plan/core';
import type { PlanningRecord } from '@engagement-plan/core';
import { readAs } from '../base/read-as.js';
import type { Unread } from '../base/trouble.js';
import { misshapenInRecord } from './record-shape.js';

/** What is being filled in, and by whom: what a draft keeps. */
export interface RecordWork {
  readonly record: PlanningRecord;
  readonly by: string;
}

/** A record nobody has touched: it begins with the principles it will be reviewed by. */
export function blankRecord(id: string): PlanningRecord {
  return {
    $schema: 'urn:engagement-plan:record:1',
    kind: 'record',
    id,
    version: '1',
    review: { principles: LEAP_PRINCIPLES.map(({ name }) => ({ name })) },
  };
}

/** The record that was given; throws a `Trouble` that says where it is something else. */
export function readRecord(given: unknown): PlanningRecord {
  return readAs<PlanningRecord>('record', given, misshapenInRecord);
}

/** The record in a file, or what kept it from being read. */
export async function readRecordFile(file: Blob): Promise<PlanningRecord | Unread> {
  try {
    return readRecord(JSON.parse(await file.text()));
  } catch (error) {
    return error as Unread;
  }
}

/** A draft made fit to be shown, whatever version kept it: each part that has the right shape is taken. */
export function revived(draft: unknown, blank: RecordWork): RecordWork {
  const { record, by } = (draft ?? {}) as { record?: unknown; by?: unknown };
  let kept = blank.record;
  for (const [key, part] of Object.entries((record ?? {}) as Record<string, unknown>)) {
    const with_ = { ...kept, [key]: part };
    if (misshapenInRecord(with_) === undefined) kept = with_;
  }
  return { record: kept, by: typeof by === 'string' ? by : blank.by };
}
