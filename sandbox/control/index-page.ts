import { escapeHtml, page } from '../platform/page';

const places = [
  ['/', 'The CRM', 'the model-driven app, as people of the reseller see it'],
  ['/sandbox/partner-center', 'Partner Center', 'its customers, requests with Replay, and faults to ask for'],
  ['/sandbox/mail', 'Mail', 'what people and the service sent, as its readers see it'],
  ['/sandbox/support', 'What is supported', 'every feature with the tests that prove it'],
  ['/sandbox/clock', 'The clock', 'the sandbox’s time; POST {"advanceSeconds": 86400} moves it'],
] as const;

/** `GET /sandbox`: where the pages of the sandbox are. */
export const indexPage = (tenantName: string): string => {
  const items = places.map(
    ([path, name, meaning]) => `<tr><td><a href="${path}">${escapeHtml(name)}</a></td><td>${escapeHtml(meaning)}</td></tr>`,
  );
  const body = `<main><h1>${escapeHtml(tenantName)}</h1><p>The other side of the counter: what stands for Microsoft on this machine.</p><div class="scroll"><table><tbody>${items.join('')}</tbody></table></div></main>`;
  return page({ title: 'The sandbox', language: 'en', body });
};
