import * as errors from '../../errors';
import { NotSupported } from '../../../platform/not-supported';
import type { ApiResponse, Call } from '../exchange';
import type { Target } from '../target';
import { operations } from './index';

export type OperationCall = Call & { readonly target: Target & { kind: 'operation' } };

/** A function (GET) or action (POST) of the Web API that the sandbox has. */
export type Operation = {
  readonly method: 'GET' | 'POST';
  readonly bound: 'none' | 'row' | 'set';
  run(call: OperationCall): ApiResponse;
};

/** Calls a function or action by its name; 501 with its name where the sandbox has none such. */
export const callOperation = (call: Call, target: Target & { kind: 'operation' }): ApiResponse => {
  const { name, bound } = target;
  const operation = operations[name];
  if (!operation) throw isOperationName(call, name) ? new NotSupported(`the function or action ${name}`) : errors.segmentNotFound(name);
  const boundTo = bound === null ? 'none' : 'kind' in bound ? 'row' : 'set';
  if (operation.bound !== boundTo) throw errors.segmentNotFound(name);
  if (operation.method !== call.request.method) throw errors.noResourceForMethod(`${call.request.root}/${call.request.path}`);
  return operation.run({ ...call, target });
};

/** The service's functions and actions begin with a capital; its sets do not, though people write `Account` for `accounts`. */
const isOperationName = ({ session }: Call, name: string): boolean =>
  /^[A-Z]\w*$/.test(name) && !session.engine.definitions().tables.has(name.toLowerCase());
