import { GraphError } from '@microsoft/microsoft-graph-client';
import type { MailRefusal } from '../../core/mail/mailer';

/** Why Graph refused a call; null where no refusal arrived, so that the call may have had its effect all the same. */
export const refusalOf = (error: unknown): MailRefusal | null => {
  if (!(error instanceof GraphError)) return null;
  const { statusCode, code } = error;
  if (statusCode === 401) return 'mail-sign-in';
  if (statusCode === 403) return 'mail-not-permitted';
  if (statusCode === 429) return 'mail-busy';
  if (code === 'ErrorInvalidRecipients') return 'mail-address-refused';
  return statusCode >= 400 && statusCode < 500 ? 'mail-failed' : null;
};

/** The message is not where it was: it was sent or deleted. */
export const isGone = (error: unknown): boolean => error instanceof GraphError && error.statusCode === 404;
