/** What the sandbox's Microsoft Graph supports; tests name these with `covers('graph: …')`. Everything else is refused by name. */
export const support = {
  'GET /v1.0/me': 'The signed-in person',
  'POST /v1.0/me/sendMail': 'A mail from the signed-in person; JSON, 202 without a body',
  'POST /v1.0/users/{id}/sendMail': 'A mail from any mailbox, by an application with the role Mail.Send',
  'POST /v1.0/me/messages': 'A draft; 201 with its id',
  'GET /v1.0/me/messages': 'Sent mails, drafts and what was deleted of them, newest first; $select, $top, $filter by one extended property',
  'GET /v1.0/me/messages/{id}': 'One of them; $select',
  'PATCH /v1.0/me/messages/{id}': 'Other words or readers for a draft',
  'POST /v1.0/me/messages/{id}/send': 'Sends a draft; 202 without a body, 404 the second time',
  'DELETE /v1.0/me/messages/{id}': 'A draft to Deleted Items, and from there for good',
  'GET /v1.0/me/mailFolders/drafts/messages': 'The drafts alone, by the same options',
  'GET /v1.0/me/mailFolders/sentitems/messages': 'What was sent, by the same options',
  'immutable ids': 'An id changes when the draft is sent, unless Prefer asks for one that does not',
  tokens: 'Audience, expiry, scopes and roles; a filter by an extended property takes Mail.Read',
  strictness: '501 with the name of what is not known',
  loose: 'Unknown query options and body members are ignored',
  'fault delay': 'Slower answers',
  'fault hang': 'Calls held until they are released, before or after the effect',
  'fault timeout-before': 'Connection lost without effect',
  'fault timeout-after': 'Connection lost after the effect',
  'fault throttle': '429 with Retry-After',
  'fault answer': 'Any status and code',
  'fault list-lag': 'A mail reaches Sent Items late',
  'page mail': 'The mailbox: what was sent, drafts in a folder of their own, and each mail as its reader sees it',
} as const satisfies Record<string, string>;

export type Feature = keyof typeof support;
