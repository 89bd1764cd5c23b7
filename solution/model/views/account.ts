import { label } from '../define';
import { isActive, isMine, viewsOf } from '../define-view';
import { account } from '../tables/account';

export const accountViews = viewsOf(account, {
  plural: label('Accounts', 'Comptes', 'Firmen', 'Клиенти'),
  columns: [
    ['name', 240],
    ['telephone1', 150],
    ['address1_city', 130],
    ['primarycontactid', 160],
    ['csp_TenantDomain', 200],
    ['csp_AgreementState', 190],
  ],
  order: [{ column: 'name' }],
  find: ['name', 'emailaddress1', 'telephone1', 'csp_TenantDomain', 'csp_RegistrationNumber'],
  lookup: ['name', 'address1_city', 'csp_TenantDomain'],
  views: [
    { name: 'active', label: label('Active accounts', 'Comptes actifs', 'Aktive Firmen', 'Активни клиенти'), conditions: [isActive] },
    {
      name: 'mine',
      label: label('My active accounts', 'Mes comptes actifs', 'Meine aktiven Firmen', 'Моите активни клиенти'),
      conditions: [isActive, isMine],
    },
    {
      name: 'without-tenant',
      label: label(
        'Accounts without a Microsoft tenant',
        'Comptes sans locataire Microsoft',
        'Firmen ohne Microsoft-Mandanten',
        'Клиенти без среда в Microsoft',
      ),
      conditions: [isActive, { column: 'csp_ProviderAccountId', operator: 'null' }],
    },
  ],
});
