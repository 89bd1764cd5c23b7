import { canReplay, type LoggedRequest } from '../protocol/request-log';
import { markup, type Markup } from './markup';
import { shownInstant, style } from './parts';

/** One request with what was asked and answered. */
export const requestPage = (entry: LoggedRequest): Markup => markup`${style}<main>
<p><a href="/sandbox/partner-center#requests">Partner Center</a></p>
<h1>${entry.method} ${entry.path}${entry.query === '' ? '' : `?${entry.query}`}</h1>
<div class="scroll"><table><tbody>
${row('Status', entry.status === 0 ? 'connection lost' : entry.status)}
${row('At', shownInstant(entry.at))}
${row('Duration', `${entry.duration} ms`)}
${row('MS-RequestId', entry.requestId)}
${row('MS-CorrelationId', entry.correlationId)}
${row('Token', entry.caller === null ? 'refused' : entry.caller.appOnly ? 'app-only' : 'App+User')}
${entry.fault === null ? '' : row('Fault', entry.fault)}
${entry.gap === null ? '' : row('Not supported', entry.gap)}
</tbody></table></div>
<h2>Asked</h2><div class="scroll"><pre tabindex="0">${indented(entry.requestBody)}</pre></div>
<h2>Answered</h2><div class="scroll"><pre tabindex="0">${indented(entry.answerBody)}</pre></div>
${replayForms(entry)}
</main>`;

/** Buttons that repeat a request. */
export const replayForms = (entry: LoggedRequest): Markup => {
  if (!canReplay(entry)) return markup`cannot be repeated`;
  const address = `/sandbox/partner-center/requests/${entry.id}/replay`;
  return markup`<div class="buttons"><form method="post" action="${address}"><button aria-label="Replay request ${entry.id}">Replay</button></form>
<form method="post" action="${address}?new"><button aria-label="Replay as new request ${entry.id}">Replay as new</button></form></div>`;
};

const row = (name: string, value: string | number): Markup => markup`<tr><th scope="row">${name}</th><td>${value}</td></tr>`;

const indented = (body: string): string => {
  if (body === '') return '(empty)';
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
};
