import type { Row } from '../dataverse/tables';
import type { Attestation, Outcome, Provider, Trace } from '../providers/provider';
import { isAccepted } from './put-on-file';

/** The attestations whose links the customer has: the newest, and those before it, one a line, the latest first. */
export type Attestations = Pick<Row<'csp_agreements'>, 'csp_attestationid' | 'csp_earlierattestations'>;

/** So many links before the newest are still asked about. */
const mostEarlier = 4;

const earlierIn = ({ csp_earlierattestations: lines }: Attestations): readonly string[] =>
  (lines ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, mostEarlier);

/** What is remembered once a further link is made; null where it is the first. */
export const earlierThanNext = (before: Attestations): string | null => {
  const ids = [...(before.csp_attestationid === null ? [] : [before.csp_attestationid]), ...earlierIn(before)];
  return ids.length === 0 ? null : ids.slice(0, mostEarlier).join('\n');
};

/**
 * What the provider says of the newest link, or of an earlier one by which the customer accepted after all: a mail with the old link is
 * still in the customer's mailbox. What is refused for an earlier one keeps nobody from the newest; it is asked about again the next time.
 */
export const askAboutLinks = async (
  provider: Pick<Provider, 'attestation'>,
  newestId: string,
  attestations: Attestations,
  trace: Trace,
): Promise<Outcome<Attestation>> => {
  const newest = await provider.attestation(newestId, trace);
  if (!newest.ok || isAccepted(newest.value)) return newest;
  for (const id of earlierIn(attestations)) {
    const earlier = await provider.attestation(id, trace);
    if (earlier.ok && isAccepted(earlier.value)) return earlier;
  }
  return newest;
};
