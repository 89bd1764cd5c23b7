import { label, type Choice, type Label, type StatusReason } from '../model/define';
import { displayNames, formLabels } from './labels';
import { introducedVersion } from './version';
import { element, leaf, type XmlElement } from './xml';

/** A choice that several tables share, as a component of its own. */
export const globalOptionSet = (choice: Choice): XmlElement =>
  element(
    'optionset',
    { Name: choice.name, localizedName: choice.label.en },
    leaf('OptionSetType', 'picklist'),
    leaf('IsGlobal', '1'),
    leaf('IntroducedVersion', introducedVersion),
    leaf('IsCustomizable', '1'),
    leaf('ExternalTypeName'),
    displayNames(choice.label),
    element(
      'options',
      {},
      Object.entries(choice.values).map(([name, value]) => option(value, labelOf(choice, name))),
    ),
  );

/** The two options of a yes/no column. */
export const yesNoOptionSet = (name: string, title: Label): XmlElement =>
  element('optionset', { Name: name }, ...head('bit', title), element('options', {}, option(1, yes), option(0, no)));

/** Active and inactive. The first reason of each state is the one a row gets when it enters the state. */
export const stateOptionSet = (name: string, title: Label, reasons: readonly StatusReason[]): XmlElement =>
  element(
    'optionset',
    { Name: name },
    ...head('state', title),
    element('states', {}, state(0, 'Active', active, reasons), state(1, 'Inactive', inactive, reasons)),
  );

export const statusOptionSet = (name: string, title: Label, reasons: readonly StatusReason[]): XmlElement =>
  element(
    'optionset',
    { Name: name },
    ...head('status', title),
    element(
      'statuses',
      {},
      reasons.map((reason) => element('status', { value: reason.value, state: reason.state }, formLabels(reason.label))),
    ),
  );

const active = label('Active', 'Actif', 'Aktiv', 'Активен');
const inactive = label('Inactive', 'Inactif', 'Inaktiv', 'Неактивен');
const yes = label('Yes', 'Oui', 'Ja', 'Да');
const no = label('No', 'Non', 'Nein', 'Не');

/** The status reasons of tables that name none. */
export const plainStatusReasons: readonly StatusReason[] = [
  { value: 1, state: 0, label: active },
  { value: 2, state: 1, label: inactive },
];

const head = (type: string, title: Label) => [
  leaf('OptionSetType', type),
  leaf('IntroducedVersion', introducedVersion),
  leaf('IsCustomizable', '1'),
  displayNames(title),
];

const option = (value: number, title: Label) => element('option', { value, ExternalValue: '' }, formLabels(title));

const state = (value: 0 | 1, invariantname: string, title: Label, reasons: readonly StatusReason[]) =>
  element('state', { value, defaultstatus: reasons.find((reason) => reason.state === value)?.value, invariantname }, formLabels(title));

const blank = label('', '', '', '');
const labelOf = (choice: Choice, name: string): Label => choice.labels[name] ?? blank;
