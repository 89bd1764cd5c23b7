type TimeOver = {
  /** The patience of each call that was begun, in milliseconds. */
  readonly asked: readonly number[];
  /** The time of all calls that were begun is over. */
  now(): void;
};

/**
 * Between these lines no call's time is over by itself (`AbortSignal.timeout`), only when the test says so: on a busy machine a short
 * patience would strike calls that are not meant, or end before the call has arrived.
 */
export const timeOver = async (during: (time: TimeOver) => Promise<void>): Promise<void> => {
  const asked: number[] = [];
  const calls: AbortController[] = [];
  const patience = jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const call = new AbortController();
    asked.push(milliseconds);
    calls.push(call);
    return call.signal;
  });
  try {
    await during({ asked, now: () => calls.forEach((call) => call.abort(new DOMException('Its time is over.', 'TimeoutError'))) });
  } finally {
    patience.mockRestore();
  }
};
