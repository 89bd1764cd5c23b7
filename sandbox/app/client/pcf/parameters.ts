import type { AttributeDefinition } from '../../contract/table';
import type { CustomControlBinding, CustomControlParameter } from '../form/form-definition';
import type { FormState } from '../form/form-state';
import type { UserFormats } from '../form/user-formats';
import { requiredLevels } from '../xrm/metadata';
import type { ControlManifest, ManifestProperty } from './manifest';

/** `context.parameters`: each property of the manifest with the value that the form gives it; without a form, constants and defaults. */
export const createParameters = (
  manifest: ControlManifest,
  binding: CustomControlBinding,
  state: FormState | null,
  formats: UserFormats,
  isEditable: boolean,
): Readonly<Record<string, object>> =>
  Object.fromEntries(
    manifest.properties
      .filter(({ usage }) => usage !== 'output')
      .map((property) => [property.name, parameterOf(property, binding.parameters[property.name], state, formats, isEditable)]),
  );

/** The column that a property is bound to; null for constants and what the form leaves out. */
export const boundColumn = (binding: CustomControlBinding, property: string): string | null => {
  const parameter = binding.parameters[property];
  return parameter && !parameter.static && parameter.value !== '' ? parameter.value : null;
};

const parameterOf = (
  property: ManifestProperty,
  given: CustomControlParameter | undefined,
  state: FormState | null,
  formats: UserFormats,
  isEditable: boolean,
): object => {
  const column = given && !given.static ? state?.columns[given.value] : undefined;
  if (!column || !state) return constant(property, given?.value ?? property.defaultValue);
  const { attribute, fault } = column;
  const raw = state.values[attribute.logicalName] ?? null;
  return {
    type: property.type,
    raw: attribute.targets.length > 0 ? (raw ?? []) : raw,
    formatted: formats.formatValue(raw, attribute, state.values),
    error: fault !== null,
    errorMessage: fault ?? '',
    security: { editable: isEditable && attribute.validForUpdate, readable: true, secured: false },
    attributes: attributeFacts(attribute),
    ...(attribute.targets.length > 0 ? { getTargetEntityType: () => attribute.targets[0]?.table ?? '', getViewId: () => '' } : {}),
  };
};

const constant = (property: ManifestProperty, value: string | null): object => {
  const raw = value === null ? null : typed(property.type, value);
  return { type: property.type, raw, formatted: value ?? '', error: false, errorMessage: '' };
};

const typed = (type: string, value: string): string | number | boolean => {
  if (type === 'TwoOptions') return value === 'true' || value === '1';
  return /^(?:Whole\.|Decimal|FP|Currency|OptionSet)/.test(type) ? Number(value) : value;
};

const attributeFacts = (attribute: AttributeDefinition): object => ({
  DisplayName: attribute.label,
  LogicalName: attribute.logicalName,
  RequiredLevel: requiredLevels[attribute.required],
  IsSecured: false,
  SourceType: 0,
  Description: '',
  ...(attribute.maxLength === null ? {} : { MaxLength: attribute.maxLength }),
  ...(attribute.min === null ? {} : { MinValue: attribute.min }),
  ...(attribute.max === null ? {} : { MaxValue: attribute.max }),
  ...(attribute.accuracy === null ? {} : { Precision: attribute.accuracy }),
  ...(attribute.format === null ? {} : { Format: attribute.format }),
  ...(attribute.targets.length === 0 ? {} : { Targets: attribute.targets.map(({ table }) => table) }),
  ...(attribute.options.length === 0
    ? {}
    : {
        Options: attribute.options.map(({ value, label, color }) => ({ Value: value, Label: label, Color: color ?? '' })),
        DefaultValue: attribute.type === 'boolean' ? attribute.defaultValue === 1 : (attribute.defaultValue ?? -1),
      }),
});
