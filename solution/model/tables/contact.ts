import { extendedTable, label, lookup, text } from '../define';

const unused = label('', '', '', '');

/** The platform's contact; we read it, and add its language for mails. */
export const contact = extendedTable({
  extends: 'contact',
  schemaName: 'Contact',
  set: 'contacts',
  primaryName: 'fullname',
  columns: {
    csp_Language: text(10, label('Language', 'Langue', 'Sprache', 'Език')),
  },
  system: {
    fullname: text(160, unused),
    firstname: text(50, unused),
    lastname: text(50, unused),
    emailaddress1: text(100, unused, { format: 'email' }),
    telephone1: text(50, unused),
    parentcustomerid: lookup('account', 'contact_customer_accounts', unused),
  },
});
