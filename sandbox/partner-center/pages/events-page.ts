import { readSettings } from '../settings';
import type { EventRecord } from '../webhooks/read-events';
import type { World } from '../world';
import { eventSwitches } from './event-switches';
import { markup, type Markup } from './markup';
import { shownInstant, style, table } from './parts';

/** What was told to partners, what became of it, and what is to go wrong. */
export const eventsPage = (world: World, events: readonly EventRecord[]): Markup => markup`${style}<main>
<p><a href="/sandbox/partner-center">Partner Center</a></p>
<h1>Events</h1>
<p>Posted to where the partner registered, signed with <a href="/sandbox/partner-center/certificates/root.pem">certificates of the sandbox’s own</a>. The clock says ${shownInstant(world.clock.now())}.</p>
<h2>Switches</h2>${eventSwitches(readSettings(world))}
<h2>Sent and to be sent</h2>${
  events.length === 0
    ? markup`<p>None yet.</p>`
    : table(
        'Events',
        ['At', 'Event', 'State', 'Deliveries', 'Again'],
        events.map((event) => [
          shownInstant(event.at),
          markup`${event.name}<details><summary>Body</summary><pre>${JSON.stringify(JSON.parse(event.body), null, 2)}</pre></details>`,
          shownState(event),
          deliveries(event),
          markup`<form method="post" action="/sandbox/partner-center/events/${event.id}/again"><button aria-label="Send again: ${event.name}, ${shownInstant(event.at)}">Send again</button></form>`,
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
