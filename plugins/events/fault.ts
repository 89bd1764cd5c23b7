/** Why an event is not believed. Named in the log, never told to the sender. */
export type EventFault =
  | 'no-signature'
  | 'other-algorithm'
  | 'no-certificate-address'
  | 'certificate-from-elsewhere'
  | 'certificate-unavailable'
  | 'certificate-not-in-force'
  | 'other-organisation'
  | 'chain-not-trusted'
  | 'signature-wrong';
