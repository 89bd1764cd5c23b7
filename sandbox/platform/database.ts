import { DatabaseSync as PackagedDatabase } from '@photostructure/sqlite';

type Value = string | number | bigint | null | Uint8Array;
type Row = Readonly<Record<string, Value>>;
type Statement = {
  run(...values: Value[]): { changes: number | bigint };
  get(...values: Value[]): Row | undefined;
  all(...values: Value[]): Row[];
};
type Native = {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
  function(name: string, options: { deterministic: boolean }, body: (value: Value) => Value): void;
};

/**
 * One SQLite file through the `node:sqlite` API: built in from Node 22.13, `@photostructure/sqlite` before.
 * Owns the connection and its statements, because a statement does not keep its database alive.
 */
export class Database {
  readonly #native: Native;
  readonly #statements = new Map<string, Statement>();
  #depth = 0;

  /** `file` is a path or `:memory:`. */
  constructor(file: string) {
    this.#native = open(file);
    this.#native.exec(
      'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=60000; PRAGMA cache_size=-65536; PRAGMA foreign_keys=OFF;',
    );
    this.#native.function('fold', { deterministic: true }, (value) => (typeof value === 'string' ? fold(value) : value));
  }

  exec(sql: string): void {
    this.#native.exec(sql);
  }

  /** Number of rows changed. */
  run(sql: string, ...values: readonly unknown[]): number {
    return Number(this.#statement(sql).run(...values.map(bindable)).changes);
  }

  get(sql: string, ...values: readonly unknown[]): Row | undefined {
    return this.#statement(sql).get(...values.map(bindable));
  }

  all(sql: string, ...values: readonly unknown[]): Row[] {
    return this.#statement(sql).all(...values.map(bindable));
  }

  /** All or nothing; may be nested. The body must be synchronous. */
  transaction<T>(body: () => T): T {
    const name = `level${this.#depth++}`;
    this.#native.exec(`SAVEPOINT ${name}`);
    try {
      const result = body();
      this.#native.exec(`RELEASE ${name}`);
      return result;
    } catch (error) {
      this.#native.exec(`ROLLBACK TO ${name}; RELEASE ${name}`);
      throw error;
    } finally {
      this.#depth--;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#native.close();
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const made = this.#native.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }
}

/** Text as Dataverse compares it: without case. SQLite's own NOCASE knows ASCII only. */
export const fold = (text: string): string => text.toLocaleLowerCase('en-US').normalize('NFC');

/** An object as first argument would be taken as a bag of names and bind NULL in silence, so it is refused here. */
const bindable = (value: unknown): Value => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || value instanceof Uint8Array)
    return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new TypeError(`a ${value === undefined ? 'missing value' : typeof value} cannot be bound to a statement`);
};

/** The built-in module is loaded by name because older Node versions have none. */
const open = (file: string): Native => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 13)) return new PackagedDatabase(file) as unknown as Native;
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite') as { DatabaseSync: new (path: string) => Native };
  return new DatabaseSync(file);
};
