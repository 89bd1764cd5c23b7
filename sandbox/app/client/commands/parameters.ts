import type { CommandParameter } from '../../contract/ribbon';
import type { CurrentUser } from '../../contract/user';
import type { RowReference } from '../views/row-reference';
import type { CommandContext } from './context';

/** The values that a command's function gets, in the order its definition lists them. Unknown names fail by name. */
export const commandParameters = (
  parameters: readonly CommandParameter[],
  context: CommandContext,
  user: CurrentUser,
): readonly unknown[] =>
  parameters.map((parameter) => (parameter.kind === 'constant' ? parameter.value : crmParameter(parameter.value, context, user)));

const crmParameter = (name: string, context: CommandContext, user: CurrentUser): unknown => {
  const { selection, rows, record, table } = context;
  const primary = record ? [record] : context.location === 'form' ? [] : selection;
  switch (name) {
    case 'PrimaryControl':
      return context.primaryControl;
    case 'SelectedControl':
      return context.selectedControl;
    case 'SelectedControlSelectedItemReferences':
      return selection.map(itemReference);
    case 'SelectedControlSelectedItemIds':
      return selection.map(({ id }) => bracedId(id));
    case 'SelectedControlSelectedItemCount':
      return selection.length;
    case 'SelectedControlAllItemReferences':
      return rows.map(itemReference);
    case 'SelectedControlAllItemIds':
      return rows.map(({ id }) => bracedId(id));
    case 'SelectedControlAllItemCount':
      return rows.length;
    case 'SelectedEntityTypeName':
      return table.logicalName;
    case 'PrimaryEntityTypeName':
      return record?.entityType ?? table.logicalName;
    case 'PrimaryItemIds':
      return primary.map(({ id }) => bracedId(id));
    case 'FirstPrimaryItemId':
      return primary[0] ? bracedId(primary[0].id) : null;
    case 'FirstSelectedItemId':
      return selection[0] ? bracedId(selection[0].id) : null;
    case 'UserId':
      return bracedId(user.userId);
    case 'UserLcid':
      return user.languageId;
    case 'OrgLcid':
      return 1033;
    case 'OrgName':
      return user.organization.name;
    default:
      throw new Error(`The sandbox does not support the command parameter ${name}.`);
  }
};

/** Commands get ids as the platform hands them out: in braces and upper case. */
const bracedId = (id: string): string => `{${id.toUpperCase()}}`;

const itemReference = ({ id, name, entityType }: RowReference) => ({ Id: bracedId(id), Name: name, TypeName: entityType });
