export type SaveState = 'saved' | 'saving' | 'not-saved';

export type Saver<Columns> = {
  /** Notes columns to write; they go out together a moment later. */
  change(columns: Partial<Columns>): void;
  /** Writes now what waits; tells whether all is saved. */
  flush(): Promise<boolean>;
  /** Writes what waits, and tells and repeats no more. */
  close(): void;
};

type Timer = ReturnType<typeof setTimeout>;

/** How long nothing must be typed before it is written, and the waits after a write that failed, in milliseconds. */
const pause = 600;
const repeats = [2_000, 5_000, 15_000, 60_000] as const;

/**
 * Saves as one goes: only what changed, one write at a time. What could not be written is kept, under what was typed since, and tried
 * again, so that neither a lost connection nor a busy server loses an answer.
 */
export const createSaver = <Columns extends object>(
  write: (columns: Partial<Columns>) => Promise<unknown>,
  onState: (state: SaveState) => void,
): Saver<Columns> => {
  let waiting: Partial<Columns> = {};
  let running: Promise<boolean> | null = null;
  let timer: Timer | undefined;
  let failures = 0;
  let closed = false;

  const tell = (state: SaveState) => closed || onState(state);
  const isEmpty = () => Object.keys(waiting).length === 0;
  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };

  const attempt = async (): Promise<boolean> => {
    const columns = waiting;
    waiting = {};
    tell('saving');
    try {
      await write(columns);
      failures = 0;
      return true;
    } catch {
      waiting = { ...columns, ...waiting };
      failures += 1;
      tell('not-saved');
      if (!closed) later(repeats[Math.min(failures, repeats.length) - 1] ?? pause);
      return false;
    }
  };

  const drain = async (): Promise<boolean> => {
    while (!isEmpty()) if (!(await attempt())) return false;
    tell('saved');
    return true;
  };

  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    running ??= drain().finally(() => (running = null));
    return running;
  };

  return {
    change(columns) {
      if (Object.keys(columns).length === 0) return;
      waiting = { ...waiting, ...columns };
      tell(failures > 0 ? 'not-saved' : 'saving');
      later(pause);
    },
    flush,
    close() {
      closed = true;
      clearTimeout(timer);
      if (!isEmpty()) void flush();
    },
  };
};
