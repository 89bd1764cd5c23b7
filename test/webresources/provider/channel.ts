/** A channel as browsers have it, which jsdom has not: what one posts all others of the same name get, later and never itself. */
export class Channel {
  static readonly open = new Set<Channel>();
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;

  constructor(readonly name: string) {
    Channel.open.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of Channel.open)
      if (other !== this && other.name === this.name)
        void Promise.resolve().then(() => Channel.open.has(other) && other.onmessage?.({ data }));
  }

  close(): void {
    Channel.open.delete(this);
  }
}

/** Puts it where browsers have theirs; channels of earlier tests are gone. */
export const installChannels = (): void => {
  Channel.open.clear();
  Object.assign(globalThis, { BroadcastChannel: Channel });
};
