import { canReplay, type LoggedRequest } from '../protocol/request-log';
import { markup, type Markup } from './markup';

/** One request with what was asked and answered. */
export const requestPage = (entry: LoggedRequest): Markup => markup`<main>
<p><a href="/sandbox/partner-center#requests">Partner Center</a></p>
<h1>${entry.method} ${entry.path}${entry.query === '' ? '' : `?${entry.query}`}</h1>
<div class="scroll"><table><tbody>
${row('Status', entry.status === 0 ? 'connection lost' : entry.status)}
${row('At', new Date(entry.at).toISOString())}
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
export const replayForms = (entry: LoggedRequest): Markup =>
  canReplay(entry)
    ? markup`<form method="post" action="/sandbox/partner-center/requests/${entry.id}/replay" style="display:inline"><button>Replay<span class="hidden"> request ${entry.id}</span></button></form>
<form method="post" action="/sandbox/partner-center/requests/${entry.id}/replay?new" style="display:inline"><button>Replay as new<span class="hidden"> request ${entry.id}</span></button></form>`
    : markup`<span>cannot be repeated</span>`;

const row = (name: string, value: string | number): Markup => markup`<tr><th scope="row">${name}</th><td>${value}</td></tr>`;

const indented = (body: string): string => {
  if (body === '') return '(empty)';
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
};
