/** What Microsoft's sign-in page hands back: a code, or why it gave none. */
export type ConsentAnswer =
  { readonly kind: 'code'; readonly code: string } | { readonly kind: 'declined'; readonly error: string; readonly description: string };

/** The form says by it that it has the answer, so that the page may close. */
export const taken = 'taken';

/** The form and the page to which the sign-in returns meet on a channel that only they know the name of: the request's state. */
export const consentChannel = (state: string): BroadcastChannel => new BroadcastChannel(`tenantry-consent-${state}`);

/** Reads what the page has in its address behind the `#`; null where it is no answer. */
export const answerIn = (fragment: string): { readonly state: string; readonly answer: ConsentAnswer } | null => {
  const members = new URLSearchParams(fragment.replace(/^#/, ''));
  const state = members.get('state');
  const code = members.get('code');
  if (state === null) return null;
  if (code !== null) return { state, answer: { kind: 'code', code } };
  const error = members.get('error');
  return error === null ? null : { state, answer: { kind: 'declined', error, description: members.get('error_description') ?? '' } };
};

/** What came over the channel, where it is an answer. */
export const answerOf = (message: unknown): ConsentAnswer | null => {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
  if (message.kind === 'code' && 'code' in message && typeof message.code === 'string') return { kind: 'code', code: message.code };
  if (message.kind !== 'declined' || !('error' in message) || !('description' in message)) return null;
  return { kind: 'declined', error: String(message.error), description: String(message.description) };
};
