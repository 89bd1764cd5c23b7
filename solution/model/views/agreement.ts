import { label } from '../define';
import { isActive, isInactive, isMine, viewsOf, type Condition } from '../define-view';
import { agreementState } from '../choices/values';
import { agreement } from '../tables/agreement';

const isIn = (...states: readonly number[]): Condition<'csp_State'> => ({ column: 'csp_State', operator: 'in', values: states });

export const agreementViews = viewsOf(agreement, {
  plural: agreement.plural,
  columns: [
    ['csp_Name', 240],
    ['csp_AccountId', 200],
    ['csp_TemplateId', 200],
    ['csp_State', 130],
    ['csp_AgreedOn', 120],
    ['csp_LinkExpiresOn', 150],
  ],
  associated: [
    ['csp_Name', 240],
    ['csp_TemplateId', 240],
    ['csp_State', 150],
    ['csp_AgreedOn', 150],
    ['csp_LinkExpiresOn', 170],
  ],
  order: [{ column: 'createdon', descending: true }],
  find: ['csp_Name', 'csp_SignatoryLastName', 'csp_SignatoryEmail'],
  lookup: ['csp_Name', 'csp_AccountId', 'csp_State'],
  views: [
    {
      name: 'active',
      label: label('Active agreements', 'Contrats clients actifs', 'Aktive Vereinbarungen', 'Активни споразумения'),
      conditions: [isActive],
    },
    {
      name: 'mine',
      label: label('My agreements', 'Mes contrats clients', 'Meine Vereinbarungen', 'Моите споразумения'),
      conditions: [isActive, isMine],
    },
    {
      name: 'required',
      label: label('Agreements required', 'Contrats clients requis', 'Erforderliche Vereinbarungen', 'Изисквани споразумения'),
      conditions: [isActive, isIn(agreementState.Required)],
    },
    {
      name: 'link-sent',
      label: label(
        'Agreements that wait for the customer',
        'Contrats clients en attente d’acceptation',
        'Vereinbarungen, die auf den Kunden warten',
        'Споразумения, които чакат клиента',
      ),
      conditions: [isActive, isIn(agreementState.LinkSent, agreementState.Accepted)],
      order: [{ column: 'csp_LinkExpiresOn' }],
    },
    {
      name: 'link-expired',
      label: label(
        'Agreements whose link expired',
        'Contrats clients dont le lien a expiré',
        'Vereinbarungen mit abgelaufenem Link',
        'Споразумения с изтекла връзка',
      ),
      conditions: [isActive, isIn(agreementState.LinkExpired)],
      order: [{ column: 'csp_LinkExpiresOn', descending: true }],
    },
    {
      name: 'inactive',
      label: label('Inactive agreements', 'Contrats clients inactifs', 'Inaktive Vereinbarungen', 'Неактивни споразумения'),
      conditions: [isInactive],
    },
  ],
});
