import { label } from '../define';
import { field, mainForm, shown } from '../define-form';
import { contact } from '../tables/contact';
import { timelineSection, titles } from './common';
import { platformLabels } from './platform-labels';

/** Our form of the platform's contact. */
export const contactForm = mainForm(contact, {
  name: 'main',
  label: label('Contact', 'Contact', 'Kontakt', 'Контакт'),
  header: shown('ownerid'),
  tabs: [
    {
      name: 'summary',
      label: titles.summary,
      columns: [
        {
          width: '50%',
          sections: [
            {
              name: 'person',
              label: label('Person', 'Personne', 'Person', 'Лице'),
              cells: [
                field('firstname', { label: platformLabels.firstName }),
                field('lastname', { label: platformLabels.lastName }),
                field('parentcustomerid', { label: platformLabels.company }),
                field('emailaddress1', { label: platformLabels.email }),
                field('telephone1', { label: platformLabels.businessPhone }),
                field('csp_Language'),
              ],
            },
          ],
        },
        { width: '50%', sections: [timelineSection] },
      ],
    },
  ],
});
