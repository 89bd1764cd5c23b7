import { mayMakeNewVersion, mayPublish, mayRetire } from '../../core/templates/publication';
import { commandOn, ruleOn } from '../common/command';
import { onEachLoad } from '../common/form';
import { readPublication } from './content';
import { lockAndTell } from './lock';
import { makeNewVersion } from './new-version';
import { publishTemplate } from './publish';
import { retireTemplate } from './retire';

const table = 'csp_agreementtemplate';

export const canPublish = ruleOn(table, async ({ id }) => mayPublish(await readPublication(id)));
export const publish = commandOn(table, publishTemplate);

export const canRetire = ruleOn(table, async ({ id }) => mayRetire(await readPublication(id)));
export const retire = commandOn(table, retireTemplate);

export const canMakeNewVersion = ruleOn(table, async ({ id }) => mayMakeNewVersion(await readPublication(id)));
export const newVersion = commandOn(table, makeNewVersion, { leaves: true });

/** The words of a published template are locked, and it is said that a newer one is out. */
export const onLoad = (context: Xrm.Events.EventContext): void => onEachLoad(context, lockAndTell);
