import type { Draft } from './draft';

type Person = Pick<Draft, 'signatoryFirstName' | 'signatoryLastName' | 'signatoryEmail' | 'signatoryPhone'>;

/** The contact as signatory. */
export const contactAsSignatory = (draft: Draft): Person => ({
  signatoryFirstName: draft.firstName,
  signatoryLastName: draft.lastName,
  signatoryEmail: draft.email,
  signatoryPhone: draft.phone,
});

/** Somebody else signs, not known yet. */
export const noSignatory: Person = { signatoryFirstName: '', signatoryLastName: '', signatoryEmail: '', signatoryPhone: '' };

/** The contact signs as well, which is what most drafts begin with: nobody is asked for the same person twice. */
export const signatoryIsContact = (draft: Draft): boolean => {
  const same = contactAsSignatory(draft);
  return (
    draft.signatoryFirstName === same.signatoryFirstName &&
    draft.signatoryLastName === same.signatoryLastName &&
    draft.signatoryEmail === same.signatoryEmail &&
    draft.signatoryPhone === same.signatoryPhone
  );
};
