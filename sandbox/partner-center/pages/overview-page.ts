import { markers } from '../addresses/markers';
import { agreementsOf } from '../agreements/agreement';
import { customerDocument } from '../customers/customer';
import { presets } from '../faults/presets';
import type { Switchboard } from '../faults/switchboard';
import type { LoggedRequest, RequestLog } from '../protocol/request-log';
import { readSettings } from '../settings';
import type { World } from '../world';
import { markup, type Markup } from './markup';
import { shownInstant, style, table } from './parts';
import { replayForms } from './request-page';

const shownRequests = 100;

/** Customers, requests with Replay, faults and settings on one page. */
export const overviewPage = (world: World, switchboard: Switchboard, log: RequestLog): Markup => markup`${style}<main>
<h1>Partner Center</h1>
<p>The sandbox’s provider at <code>${world.baseUrl}/partner-center/v1</code>. Its clock says ${shownInstant(world.clock.now())}.</p>
<nav aria-label="On this page"><a href="#customers">Customers</a> · <a href="#requests">Requests</a> · <a href="#faults">Faults</a> · <a href="#words">Words that provoke an answer</a> · <a href="#settings">Settings</a> · <a href="/sandbox/partner-center/events">Events</a> · <a href="/sandbox/partner-center/catalogue">Catalogue</a></nav>
<h2 id="customers">Customers</h2>${customers(world)}
<h2 id="requests">Requests</h2>${requests(log.list(shownRequests))}
<h2 id="faults">Faults</h2>${faults(switchboard)}
<h2 id="words">Words that provoke an answer</h2>
<ul>${Object.values(markers).map(({ meaning }) => markup`<li>${meaning}</li>`)}</ul>
<h2 id="settings">Settings</h2>
<div class="scroll"><pre tabindex="0">${JSON.stringify(readSettings(world), null, 2)}</pre></div>
<p>Change them with <code>PATCH /sandbox/partner-center/settings</code>.</p>
<form method="post" action="/sandbox/partner-center/agreements/newer-version"><button>Publish a newer version of the Microsoft Customer Agreement</button></form>
</main>`;

const customers = (world: World): Markup => {
  const rows = world.database.all('SELECT partnerId, state, customer FROM customer ORDER BY number DESC');
  if (rows.length === 0) return markup`<p>None yet.</p>`;
  return table(
    'Customers',
    ['Company', 'Domain', 'Country', 'Tenant', 'State', 'Agreements', 'Bought'],
    rows.map((row) => {
      const customer = customerDocument.parse(JSON.parse(String(row['customer'])));
      const agreements = agreementsOf(world, customer.id).length;
      const { country } = customer.billingProfile.defaultAddress;
      const name = markup`<a href="/sandbox/partner-center/admin-centre/${customer.id}">${customer.companyName}</a>`;
      const bought = markup`<a href="/sandbox/partner-center/customers/${customer.id}/orders">orders and subscriptions</a>`;
      return [name, customer.domain, country, markup`<code>${customer.id}</code>`, String(row['state']), agreements, bought];
    }),
  );
};

const requests = (entries: readonly LoggedRequest[]): Markup =>
  entries.length === 0
    ? markup`<p>None yet.</p>`
    : table(
        'Requests',
        ['At', 'Request', 'Status', 'MS-RequestId', 'Duration', 'Again'],
        entries.map((entry) => [
          shownInstant(entry.at),
          markup`<a href="/sandbox/partner-center/requests/${entry.id}">${entry.method} ${entry.path}</a>${entry.gap === null ? '' : markup`<br>not supported: ${entry.gap}`}${entry.fault === null ? '' : markup`<br>fault: ${entry.fault}`}`,
          entry.status === 0 ? 'lost' : entry.status,
          markup`<code>${entry.requestId}</code>`,
          `${entry.duration} ms`,
          replayForms(entry),
        ]),
      );

const faults = (switchboard: Switchboard): Markup => {
  const asked = switchboard.list();
  return markup`<form class="line" method="post" action="/sandbox/partner-center/faults"><label for="fault">Ask for a fault</label>
<select id="fault" name="fault">${presets.map(({ label, fault }) => markup`<option value="${JSON.stringify(fault)}">${label}</option>`)}</select>
<button class="primary">Add</button></form>
${
  asked.length === 0
    ? markup`<p>No fault is waiting.</p>`
    : markup`${table(
        'Faults',
        ['Match', 'Times', 'Action'],
        asked.map(({ match, times, action }) => [
          `${match.method ?? 'any method'} ${match.path ?? 'any path'}`,
          times ?? 'until taken away',
          markup`<code>${JSON.stringify(action)}</code>`,
        ]),
      )}<form method="post" action="/sandbox/partner-center/faults/clear"><button>Take all faults away</button></form>`
}`;
};
