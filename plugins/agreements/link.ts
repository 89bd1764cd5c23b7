import { linkExpiry } from '../../core/provisioning/attestation-link';
import { linkExpired } from '../../core/provisioning/link-expired';
import { agreementState } from '../../solution/rows';
import type { Row, Write } from '../dataverse/tables';
import type { Attestation } from '../providers/provider';
import { isoInstant } from '../time';
import { earlierThanNext, type Attestations } from './attestations';

type Links = Attestations & Pick<Row<'csp_agreements'>, 'csp_linkcount'>;

export const noLinkYet: Links = { csp_attestationid: null, csp_earlierattestations: null, csp_linkcount: null };

/** A link that was just made, after those `before`. The link ends when the provider says, but within seven days (R13). */
export const linkSent = (attestation: Attestation, now: number, before: Links) =>
  ({
    csp_state: agreementState.LinkSent,
    csp_attestationid: attestation.id,
    csp_earlierattestations: earlierThanNext(before),
    csp_link: attestation.link,
    csp_linksenton: isoInstant(now),
    csp_linkexpireson: linkExpiry(isoInstant(now), attestation.expiresOn),
    csp_linkcount: (before.csp_linkcount ?? 0) + 1,
  }) as const satisfies Write<'csp_agreements'>;

/** A link that the customer declined is as dead as one that ran out. */
export const isDead = (attestation: Attestation, agreement: Pick<Row<'csp_agreements'>, 'csp_linkexpireson'>, now: number): boolean =>
  attestation.state === 'declined' ||
  attestation.state === 'expired' ||
  (agreement.csp_linkexpireson !== null && linkExpired(Date.parse(agreement.csp_linkexpireson), now));

/** The provider's own word for a link that leads nowhere any more because the customer said no; empty where only its time is over. */
export const wordOfDead = ({ state }: Attestation): string => (state === 'declined' ? state : '');
