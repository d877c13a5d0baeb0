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

/** A refusal: the answer's code and, where it gave one, its reason in its own words. */
export interface Refusal {
  readonly status: number;
  readonly why: string | undefined;
}

/** How an attempt ended. `again` is worth repeating; `refused` would only be refused again. */
export type Delivery = { kind: 'arrived' } | { kind: 'again' } | { kind: 'refused'; refusal: Refusal };

/** Statuses by which a server says "not now" rather than "no". */
const NOT_NOW = new Set([408, 425, 429]);

/** One attempt. Never rejects: a network that is down is a delivery to try again. */
export async function deliver(parcel: Parcel, signal: AbortSignal): Promise<Delivery> {
  try {
    const response = await fetch(parcel.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': parcel.submission },
      body: parcel.body,
      signal,
    });
    const { ok, status } = response;
    if (ok) return { kind: 'arrived' };
    if (status >= 500 || NOT_NOW.has(status)) return { kind: 'again' };
    return { kind: 'refused', refusal: { status, why: await readReason(response) } };
  } catch {
    return { kind: 'again' };
  }
}

/** Longer than a sentence or two is a web page, and not meant for the officer. */
const LONGEST_REASON = 300;

/** The reason in an answer of JSON, as `detail` (RFC 9457) or `why`. */
async function readReason(response: Response): Promise<string | undefined> {
  try {
    const { detail, why } = (await response.json()) as { detail?: unknown; why?: unknown };
    const reason = [detail, why].find((said) => typeof said === 'string' && said.trim() !== '');
    return typeof reason === 'string' && reason.length <= LONGEST_REASON ? reason.trim() : undefined;
  } catch {
    return undefined;
  }
}
