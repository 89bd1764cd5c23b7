import type { CommandRule } from '../../contract/ribbon';
import type { Shell } from '../shell';
import type { CommandContext } from './context';
import { commandParameters } from './parameters';
import { mayDo } from './privileges';

/** How long a rule's promise may take before the button stays hidden, in milliseconds (as in the platform). */
export const ruleTimeout = 10_000;

/** Whether all rules hold. A rule's own function that fails or takes too long counts as no. */
export const allHold = async (rules: readonly CommandRule[], context: CommandContext, shell: RuleShell): Promise<boolean> => {
  for (const rule of rules) if ((await answer(rule, context, shell)) === rule.invert) return false;
  return true;
};

type RuleShell = Pick<Shell, 'app' | 'libraries'>;

const answer = async (rule: CommandRule, context: CommandContext, shell: RuleShell): Promise<boolean> => {
  switch (rule.kind) {
    case 'constant':
      return rule.holds;
    case 'selectionCount':
      return context.selection.length >= rule.minimum && (rule.maximum === null || context.selection.length <= rule.maximum);
    case 'formState':
      return context.formState === null ? rule.default : context.formState === rule.state;
    case 'entityPrivilege':
      return mayDo(rule.privilege, rule.table ?? context.table.logicalName, shell.app);
    case 'recordPrivilege':
      return mayDo(rule.privilege, context.table.logicalName, shell.app);
    case 'value': {
      const value = context.value(rule.field);
      return value === undefined ? rule.default : String(value ?? '') === rule.value;
    }
    case 'or': {
      for (const group of rule.groups) if (await allHold(group, context, shell)) return true;
      return false;
    }
    case 'custom':
      return customRule(rule, context, shell);
  }
};

const customRule = async (
  rule: CommandRule & { kind: 'custom' },
  context: CommandContext,
  { app, libraries }: RuleShell,
): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(rule.invert), ruleTimeout);
  });
  const asked = async (): Promise<boolean> => {
    if (rule.library) await libraries.load(rule.library);
    return Boolean(await libraries.find(rule.functionName)(...commandParameters(rule.parameters, context, app.user)));
  };
  try {
    return await Promise.race([asked(), tooLate]);
  } catch (reason) {
    console.error(`The enable rule ${rule.functionName} failed.`, reason);
    return rule.invert;
  } finally {
    clearTimeout(timer);
  }
};
