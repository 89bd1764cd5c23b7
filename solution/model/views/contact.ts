import { label } from '../define';
import { isActive, isMine, viewsOf } from '../define-view';
import { contact } from '../tables/contact';

export const contactViews = viewsOf(contact, {
  plural: label('Contacts', 'Contacts', 'Kontakte', 'Контакти'),
  columns: [
    ['fullname', 220],
    ['emailaddress1', 240],
    ['parentcustomerid', 220],
    ['telephone1', 150],
  ],
  order: [{ column: 'fullname' }],
  find: ['fullname', 'emailaddress1', 'telephone1'],
  lookup: ['fullname', 'emailaddress1', 'parentcustomerid'],
  views: [
    { name: 'active', label: label('Active contacts', 'Contacts actifs', 'Aktive Kontakte', 'Активни контакти'), conditions: [isActive] },
    {
      name: 'mine',
      label: label('My active contacts', 'Mes contacts actifs', 'Meine aktiven Kontakte', 'Моите активни контакти'),
      conditions: [isActive, isMine],
    },
  ],
});
