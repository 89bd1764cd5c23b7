import { ConnectionLost, type Connection } from '../../partner-center/protocol/connection';
import { Refusal, throttled } from '../errors';
import type { Fault } from './fault';
import type { Switchboard } from './switchboard';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the fault does before the operation: waits, or throws what the caller gets instead. */
export const sufferBefore = async ({ id, action }: Fault, switchboard: Switchboard, connection: Connection): Promise<void> => {
  if (action.kind === 'delay') await pause(action.milliseconds);
  if (action.kind === 'timeout-before') throw new ConnectionLost();
  if (action.kind === 'throttle') throw throttled(action.retryAfter);
  if (action.kind === 'answer') throw new Refusal(action.status, action.code, action.message);
  if (action.kind === 'hang' && action.effect === 'before') {
    await switchboard.hold(id);
    if (connection.gone()) throw new ConnectionLost();
  }
};

/** What the fault does once the operation had its effect. */
export const sufferAfter = async ({ id, action }: Fault, switchboard: Switchboard): Promise<void> => {
  if (action.kind === 'timeout-after') throw new ConnectionLost();
  if (action.kind === 'hang' && action.effect === 'after') await switchboard.hold(id);
};
