import { child, children, textOf, type XmlElement } from '../../../platform/xml';
import type { Form } from '../types';
import { idOf, textsOf, type Skip } from '../values';
import { entitiesOf } from './entity';

const types = ['main', 'quick', 'quickCreate', 'card'] as const;

export const readForms = (customizations: XmlElement, skip: Skip): readonly Form[] =>
  entitiesOf(customizations).flatMap(({ logicalName, element }) =>
    children(child(element, 'FormXml'), 'forms').flatMap((forms) => {
      const type = types.find((known) => known === forms.attributes['type']);
      return children(forms, 'systemform').flatMap((systemForm): readonly Form[] => {
        const id = idOf(textOf(systemForm, 'formid'));
        const form = child(systemForm, 'form');
        if (!type || !id || !form) {
          skip('customizations.xml', `form of type ${forms.attributes['type'] ?? '?'} of ${logicalName}`);
          return [];
        }
        const active = textOf(systemForm, 'FormActivationState') !== '0';
        return [{ id, table: logicalName, type, labels: textsOf(systemForm, 'LocalizedNames'), active, xml: form.source }];
      });
    }),
  );
