import { readSettings } from '../settings';
import { flaws } from '../webhooks/flaw';
import type { EventRecord } from '../webhooks/read-events';
import type { World } from '../world';
import { markup, type Markup } from './markup';
import { shownInstant, style, table } from './parts';

/** What was told to partners, what became of it, and what is to go wrong. */
export const eventsPage = (world: World, events: readonly EventRecord[]): Markup => markup`${style}<main>
<p><a href="/sandbox/partner-center">Partner Center</a></p>
<h1>Events</h1>
<p>Posted to where the partner registered, signed with <a href="/sandbox/partner-center/certificates/root.pem">certificates of the sandbox’s own</a>. The clock says ${shownInstant(world.clock.now())}.</p>
<h2>Switches</h2>${switches(world)}
<h2>Sent and to be sent</h2>${
  events.length === 0
    ? markup`<p>None yet.</p>`
    : table(
        'Events',
        ['At', 'Event', 'State', 'Deliveries', 'Again'],
        events.map((event) => [
          shownInstant(event.at),
          markup`${event.name}<br><code>${event.body}</code>`,
          shownState(event),
          deliveries(event),
          markup`<form method="post" action="/sandbox/partner-center/events/${event.id}/again"><button aria-label="Send ${event.name} of ${shownInstant(event.at)} again">Send again</button></form>`,
        ]),
      )
}
</main>`;

const shownState = ({ state, reason, nextAt }: EventRecord): string => {
  if (state === 'withheld') return `not sent: ${reason ?? ''}`;
  if (state === 'held') return 'waits for the next event to pass';
  return state === 'waiting' && nextAt !== null ? `next attempt ${shownInstant(nextAt)}` : state;
};

const shownDeliveries = 10;

const deliveries = ({ deliveries: made }: EventRecord): Markup =>
  markup`${made.length > shownDeliveries ? `${made.length} deliveries, the last: ` : ''}${made
    .slice(-shownDeliveries)
    .map(({ at, status, detail }) => markup`<div>${shownInstant(at)}: ${status === 0 ? `no answer (${detail})` : status}</div>`)}`;

const switches = (world: World): Markup => {
  const settings = readSettings(world);
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[], chosen: string) =>
    markup`<label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(
      ([value, shown]) => markup`<option value="${value}"${value === chosen ? markup` selected` : ''}>${shown}</option>`,
    )}</select>`;
  const number = (name: string, label: string, value: number, most: number) =>
    markup`<label for="${name}">${label}</label><input id="${name}" name="${name}" type="number" min="0" max="${most}" value="${value}" required>`;
  return markup`<form class="line" method="post" action="/sandbox/partner-center/events/switches">
${choice(
  'eventsSent',
  'Events',
  [
    ['true', 'are sent'],
    ['false', 'are not sent'],
  ],
  String(settings.eventsSent),
)}
${choice(
  'eventsSwapped',
  'Order',
  [
    ['false', 'as they happened'],
    ['true', 'each after the next'],
  ],
  String(settings.eventsSwapped),
)}
${number('delayMinutes', 'Late by minutes', Math.round(settings.eventDelayMilliseconds / 60_000), 10_080)}
${number('eventCopies', 'Times', settings.eventCopies, 1000)}
${choice(
  'eventFlaw',
  'Flaw',
  flaws.map((flaw) => [flaw, flaw.replaceAll('-', ' ')]),
  settings.eventFlaw,
)}
<button class="primary">Set</button></form>`;
};
