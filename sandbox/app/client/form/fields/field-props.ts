import type { AttributeDefinition } from '../../../contract/table';
import type { ColumnValue } from '../column-value';
import type { FormSession } from '../form-session';
import type { ControlState } from '../form-state';

/** What every kind of field is drawn from. The label stands beside it and belongs to the input by `id`. */
export type FieldProps = {
  readonly session: FormSession;
  readonly attribute: AttributeDefinition;
  readonly value: ColumnValue;
  readonly control: ControlState;
  /** Of the input. */
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  /** Id of the message beside the field, while there is one. */
  readonly describedBy: string | undefined;
};

/** Members of an input that tell its state to assistive technology. */
export const inputState = ({ describedBy, required }: FieldProps) => ({
  'aria-required': required,
  'aria-invalid': describedBy !== undefined,
  /** Fluent's text inputs set the attribute themselves, from this. */
  invalid: describedBy !== undefined,
  ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
});
