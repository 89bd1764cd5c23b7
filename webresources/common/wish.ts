import { withProgress } from './command';

/** A person's wish on a row: how it is written, and whether it still stands there, since the service takes it away when it is done. */
type Wish = { readonly write: (askedOn: string) => Promise<void>; readonly stands: () => Promise<boolean> };

/** Writes a wish where the service sees it, and waits a little for it to be carried out: the form then shows the answer at once. */
export const carriedOut = ({ write, stands }: Wish, working: string): Promise<void> =>
  withProgress(working, async () => {
    await write(new Date().toISOString());
    for (let look = 0; look < looks && (await stands()); look += 1) await pause();
  });

/** So often it is looked, this many milliseconds apart; what takes longer is said above the form. */
const looks = 15;
const between = 1000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, between));
