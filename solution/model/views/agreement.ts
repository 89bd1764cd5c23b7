import { label } from '../define';
import { isActive, isInactive, isMine, viewsOf } from '../define-view';
import { agreementState } from '../choices/values';
import { agreement } from '../tables/agreement';

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
      label: label('Active agreements', 'Contrats actifs', 'Aktive Vereinbarungen', 'Активни споразумения'),
      conditions: [isActive],
    },
    {
      name: 'mine',
      label: label('My agreements', 'Mes contrats', 'Meine Vereinbarungen', 'Моите споразумения'),
      conditions: [isActive, isMine],
    },
    {
      name: 'waiting',
      label: label(
        'Agreements that wait for the customer',
        'Contrats en attente du client',
        'Vereinbarungen, die auf den Kunden warten',
        'Споразумения, които чакат клиента',
      ),
      conditions: [isActive, { column: 'csp_State', operator: 'in', values: [agreementState.LinkSent, agreementState.LinkExpired] }],
      order: [{ column: 'csp_LinkExpiresOn' }],
    },
    {
      name: 'inactive',
      label: label('Inactive agreements', 'Contrats inactifs', 'Inaktive Vereinbarungen', 'Неактивни споразумения'),
      conditions: [isInactive],
    },
  ],
});
