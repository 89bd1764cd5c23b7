import { z } from 'zod';
import type { Database } from '../../platform/database';
import type { Message } from './delivery';

/** One execution of a step that was not finished yet. */
export type Waiting = {
  readonly jobId: string;
  readonly endpointId: string;
  readonly message: Message;
  /** Whether its system job stays after success. */ readonly keepsJob: boolean;
  /** How often it was tried. */ readonly attempts: number;
  /** It had its fault already; none comes again. */ readonly spared: boolean;
};

/** A row that waits for another to pass has no time of its own. */
export const untilOvertaken = Number.MAX_SAFE_INTEGER;

const message = z.object({ body: z.string(), exceeded: z.boolean(), table: z.string(), request: z.string(), correlationId: z.string() });

/** The durable queue: what is in it survives the process. Times are UTC milliseconds. */
export class Queue {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.exec(
      `CREATE TABLE IF NOT EXISTS async$delivery (
        place INTEGER PRIMARY KEY AUTOINCREMENT, job TEXT NOT NULL UNIQUE, endpoint TEXT NOT NULL, message TEXT NOT NULL, due INTEGER NOT NULL, keepsjob INTEGER NOT NULL, attempts INTEGER NOT NULL, spared INTEGER NOT NULL
      )`,
    );
  }

  add({ jobId, endpointId, message: content, keepsJob, attempts, spared }: Waiting, due: number): void {
    this.#database.run(
      'INSERT INTO async$delivery (job, endpoint, message, due, keepsjob, attempts, spared) VALUES (?, ?, ?, ?, ?, ?, ?)',
      jobId,
      endpointId,
      JSON.stringify(content),
      due,
      keepsJob,
      attempts,
      spared,
    );
  }

  /** The first that is due and not among `busy`, in the order of arrival. */
  next(now: number, busy: ReadonlySet<string>): Waiting | null {
    const row = this.#database.get(
      'SELECT * FROM async$delivery WHERE due <= ? AND job NOT IN (SELECT value FROM json_each(?)) ORDER BY place LIMIT 1',
      now,
      JSON.stringify([...busy]),
    );
    if (!row) return null;
    return {
      jobId: String(row['job']),
      endpointId: String(row['endpoint']),
      message: message.parse(JSON.parse(String(row['message']))),
      keepsJob: row['keepsjob'] === 1,
      attempts: Number(row['attempts']),
      spared: row['spared'] === 1,
    };
  }

  /** Puts it behind all others, to be taken when `due` has come. */
  postpone(waiting: Waiting, due: number): void {
    this.#database.transaction(() => {
      this.remove(waiting.jobId);
      this.add(waiting, due);
    });
  }

  /** Lets those go that waited for another to pass. */
  releaseOvertaken(now: number): void {
    this.#database.run('UPDATE async$delivery SET due = ? WHERE due = ?', now, untilOvertaken);
  }

  remove(jobId: string): void {
    this.#database.run('DELETE FROM async$delivery WHERE job = ?', jobId);
  }

  size(): number {
    return Number(this.#database.get('SELECT count(*) AS size FROM async$delivery')?.['size']);
  }
}
