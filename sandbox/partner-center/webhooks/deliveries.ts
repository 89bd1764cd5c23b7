import type { World } from '../world';

/** One attempt to deliver an event. `status` 0: no answer came. `at`: UTC milliseconds. */
export type Delivery = { readonly at: number; readonly status: number; readonly detail: string; readonly isTaken: boolean };

/** What counts as taken is not documented: any 2xx. */
export const isTaken = (status: number): boolean => status >= 200 && status < 300;

export const writeDelivery = ({ database }: World, eventId: string, { at, status, detail }: Omit<Delivery, 'isTaken'>): void =>
  void database.run('INSERT INTO delivery (eventId, at, status, detail) VALUES (?, ?, ?, ?)', eventId, at, status, detail);

/** In the order in which they were made. */
export const deliveriesOf = ({ database }: World, eventId: string): Delivery[] =>
  database.all('SELECT * FROM delivery WHERE eventId = ? ORDER BY number', eventId).map((row) => {
    const status = Number(row['status']);
    return { at: Number(row['at']), status, detail: String(row['detail']), isTaken: isTaken(status) };
  });

/** Whether another attempt is to come. */
export const isWaiting = ({ database }: World, eventId: string): boolean =>
  database.get('SELECT 1 AS waiting FROM waitingDelivery WHERE eventId = ?', eventId) !== undefined;
