import { onEachLoad } from '../common/form';
import { showStanding } from './notices';

/** The form says what the contract waits for. */
export const onLoad = (context: Xrm.Events.EventContext): void => onEachLoad(context, showStanding);
