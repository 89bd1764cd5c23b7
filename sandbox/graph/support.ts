/** What the sandbox's Microsoft Graph supports; tests name these with `covers('graph: …')`. Everything else is refused by name. */
export const support = {
  'GET /v1.0/me': 'The signed-in person',
  'POST /v1.0/me/sendMail': 'A mail from the signed-in person; JSON, 202 without a body',
  'POST /v1.0/users/{id}/sendMail': 'A mail from any mailbox, by an application with the role Mail.Send',
  'GET /v1.0/me/mailFolders/sentitems/messages': 'What was sent, newest first; $select, $top, $filter by one extended property',
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
  'page mail': 'The mailbox: what was sent, and each mail as its reader sees it',
} as const satisfies Record<string, string>;

export type Feature = keyof typeof support;
