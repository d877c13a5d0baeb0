/** Something handed in and on its way: kept until its arrival is acknowledged. */
export interface Parcel {
  /** Which form on which page it came from. */
  readonly key: string;
  /** The idempotency key: however often it is sent, it counts once. */
  readonly submission: string;
  readonly endpoint: string;
  /** The JSON, exactly as it is sent each time. */
  readonly body: string;
}

/** How an attempt ended. `again` is worth repeating; `refused` would only be refused again. */
export type Delivery = { kind: 'arrived' } | { kind: 'again' } | { kind: 'refused'; status: number };

/** Statuses by which a server says "not now" rather than "no". */
const NOT_NOW = new Set([408, 425, 429]);

/** One attempt. Never rejects: a network that is down is a delivery to try again. */
export async function deliver(parcel: Parcel, signal: AbortSignal): Promise<Delivery> {
  try {
    const { ok, status } = await fetch(parcel.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': parcel.submission },
      body: parcel.body,
      signal,
    });
    if (ok) return { kind: 'arrived' };
    return status >= 500 || NOT_NOW.has(status) ? { kind: 'again' } : { kind: 'refused', status };
  } catch {
    return { kind: 'again' };
  }
}
