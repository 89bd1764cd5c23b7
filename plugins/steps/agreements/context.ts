import type { AgreementWorld } from '../../agreements/context';
import type { Log } from '../../log';
import type { Handler } from '../handler';

/** What the handler of agreements needs of the world. */
export type AgreementContext = AgreementWorld & {
  readonly log: Log;
  readonly leaseMilliseconds: number;
  /** True once the process is to end: begin nothing more. */
  readonly isStopping: () => boolean;
  /** An agreement that an open run waits for is that run's to look after. */
  readonly runs: Pick<Handler, 'begin' | 'renewLink'>;
};
