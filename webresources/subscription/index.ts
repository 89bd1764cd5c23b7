import { onEachLoad } from '../common/form';
import { showStanding } from './notices';

/** The form says what the subscription waits for, what differs from the provider, and until when it can be cancelled. */
export const onLoad = (context: Xrm.Events.EventContext): void => onEachLoad(context, showStanding);
