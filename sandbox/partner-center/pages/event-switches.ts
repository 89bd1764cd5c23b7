import type { Settings } from '../settings';
import { flaws } from '../webhooks/flaw';
import { markup, type Markup } from './markup';

const yesOrNo = (yes: string, no: string) =>
  [
    ['true', yes],
    ['false', no],
  ] as const;

/** What is to go wrong with the events that come. */
export const eventSwitches = (settings: Settings): Markup => markup`<style>
.switches { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; margin: 0 0 12px }
.switches label { display: block }
.switches input { font: inherit; width: 7rem; min-height: 32px }
</style>
<form class="switches" method="post" action="/sandbox/partner-center/events/switches">
${choice('eventsSent', 'Events', yesOrNo('are sent', 'are not sent'), String(settings.eventsSent))}
${choice('eventsSwapped', 'Order', yesOrNo('each after the next', 'as they happened'), String(settings.eventsSwapped))}
${number('delayMinutes', 'Minutes late', Math.round(settings.eventDelayMilliseconds / 60_000), 0, 10_080)}
${number('eventCopies', 'Times', settings.eventCopies, 1, 1000)}
${choice(
  'eventFlaw',
  'Flaw',
  flaws.map((flaw) => [flaw, flaw.replaceAll('-', ' ')]),
  settings.eventFlaw,
)}
<button class="primary">Set</button></form>`;

const choice = (name: string, label: string, options: readonly (readonly [string, string])[], chosen: string): Markup =>
  markup`<div><label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(
    ([value, shown]) => markup`<option value="${value}"${value === chosen ? markup` selected` : ''}>${shown}</option>`,
  )}</select></div>`;

const number = (name: string, label: string, value: number, least: number, most: number): Markup =>
  markup`<div><label for="${name}">${label}</label><input id="${name}" name="${name}" type="number" min="${least}" max="${most}" value="${value}" required></div>`;
