import type { Label } from '../model/define';
import type { EnvironmentVariable } from '../model/define-parts';
import { localized } from './labels';
import { introducedVersion } from './version';
import { element, leaf, type XmlElement } from './xml';

const types: Readonly<Record<EnvironmentVariable['type'], string>> = { string: '100000000', json: '100000003' };

/** The zip's part with the definition. Values belong to an environment and are never in the zip. */
export const environmentVariablePart = ({ schemaName }: EnvironmentVariable): string =>
  `environmentvariabledefinitions/${schemaName}/environmentvariabledefinition.xml`;

export const environmentVariableElement = (variable: EnvironmentVariable): XmlElement =>
  element(
    'environmentvariabledefinition',
    { schemaname: variable.schemaName },
    text('description', variable.description),
    variable.initial === undefined ? null : leaf('defaultvalue', variable.initial),
    text('displayname', variable.label),
    leaf('introducedversion', introducedVersion),
    leaf('iscustomizable', '1'),
    leaf('isrequired', variable.required ? '1' : '0'),
    leaf('secretstore', '0'),
    leaf('type', types[variable.type]),
  );

const text = (name: string, label: Label) => element(name, { default: label.en }, localized('label', label));
