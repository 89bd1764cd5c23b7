import type { Look } from '../../mapping/look';
import type { Sealing } from '../../sealing/seal';
import type { WorkContext } from '../../work-context';

/** What the handler of a run needs of the world. */
export type RunContext = WorkContext & {
  readonly sealing: Sealing;
  /** How often the provider is asked whether the customer has accepted. */
  readonly waitingCheckMilliseconds: number;
  /** Whether a customer who was asked for a relationship has turned up at the provider. */
  readonly look: Look;
};
