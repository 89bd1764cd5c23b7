import type { Option, OptionSet } from '../../solution/types';
import type { Json } from '../../store/values';
import { label, noLabel } from './label';
import { metadataId } from './metadata-id';
import type { Node } from './node';

type Kind = 'Picklist' | 'State' | 'Status' | 'Boolean';

export const optionSetNode = (set: OptionSet, kind: Kind, language: number): Node => ({
  type: kind === 'Boolean' ? 'BooleanOptionSetMetadata' : 'OptionSetMetadata',
  members: {
    MetadataId: metadataId('optionset', set.name),
    Name: set.name,
    IsGlobal: set.global,
    IsCustomOptionSet: set.global,
    OptionSetType: kind,
    DisplayName: label(set.labels, language),
    Description: noLabel,
    ...(kind === 'Boolean' ? yesAndNo(set, language) : { Options: set.options.map((each) => option(each, kind, language)) }),
  },
  children: {},
});

const yesAndNo = (set: OptionSet, language: number): Readonly<Record<string, Json>> => {
  const of = (value: number): Json => {
    const found = set.options.find((each) => each.value === value);
    return found ? option(found, 'Boolean', language) : null;
  };
  return { TrueOption: of(1), FalseOption: of(0) };
};

const option = (each: Option, kind: Kind, language: number): Json => ({
  Value: each.value,
  Label: label(each.labels, language),
  Description: noLabel,
  Color: each.color ?? null,
  IsManaged: true,
  MetadataId: null,
  HasChanged: null,
  ...(kind === 'Status' ? { State: each.state ?? 0 } : {}),
});
