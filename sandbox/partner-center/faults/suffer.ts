import { accessDenied, applicationOnlyRefused, asked, throttled } from '../errors';
import { ConnectionLost, type Connection } from '../protocol/connection';
import type { Fault } from './fault';
import type { Switchboard } from './switchboard';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the fault does before the operation: waits, or throws what the caller gets instead. */
export const sufferBefore = async (fault: Fault, switchboard: Switchboard, connection: Connection): Promise<void> => {
  const { action } = fault;
  if (action.kind === 'delay') await pause(action.milliseconds);
  if (action.kind === 'timeout-before') throw new ConnectionLost();
  if (action.kind === 'answer') throw asked(action.status, action.code, action.description);
  if (action.kind === 'throttle') throw throttled(action.retryAfter);
  if (action.kind === 'consent-revoked') throw accessDenied();
  if (action.kind === 'app-only-refused') throw applicationOnlyRefused();
  if (action.kind === 'hang' && action.effect === 'before') {
    await switchboard.hold(fault.id, connection);
    if (connection.gone()) throw new ConnectionLost();
  }
};

/** What the fault does once the operation had its effect. */
export const sufferAfter = async (fault: Fault, switchboard: Switchboard, connection: Connection): Promise<void> => {
  if (fault.action.kind === 'timeout-after') throw new ConnectionLost();
  if (fault.action.kind === 'hang' && fault.action.effect === 'after') await switchboard.hold(fault.id, connection);
};
