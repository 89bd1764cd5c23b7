import * as errors from '../../errors';
import { dispatch } from '../dispatch';
import { errorResponse } from '../error-response';
import type { ApiResponse, Call } from '../exchange';
import { openCall } from '../open-call';
import { boundaryOf, partsOf, type Part } from './multipart';
import { operationOf, requestOf, type BatchOperation, type Made } from './operation';
import { renderBatch, type Outcome } from './render';

/** The service takes no more requests in one batch. */
const maximum = 1000;

/** Answers a batch: its parts in order, change sets as a whole or not at all; it stops at the first failure unless told to go on. */
export const answerBatch = async (call: Call, userId: string): Promise<ApiResponse> => {
  const outcomes: Outcome[] = [];
  for (const item of readItems(call)) {
    outcomes.push(await (item.kind === 'changeSet' ? changeSet(call, userId, item.operations) : single(call, userId, item.operation)));
    const failure = failureOf(outcomes.at(-1));
    if (failure && !call.preferences.continueOnError) return renderBatch(outcomes, failure.status, call.session.engine.newId);
  }
  return renderBatch(outcomes, 200, call.session.engine.newId);
};

type Item =
  | { readonly kind: 'single'; readonly operation: BatchOperation }
  | { readonly kind: 'changeSet'; readonly operations: readonly BatchOperation[] };

const readItems = ({ request }: Call): readonly Item[] => {
  const parts = partsOf(request.body, boundaryOf(request.headers.get('Content-Type')));
  const items = parts.map(itemOf);
  const count = items.reduce((sum, item) => sum + (item.kind === 'changeSet' ? item.operations.length : 1), 0);
  if (count > maximum) throw errors.batchTooLong();
  return items;
};

const itemOf = (part: Part): Item =>
  isChangeSet(part)
    ? { kind: 'changeSet', operations: partsOf(part.content, boundaryOf(part.headers.get('content-type'))).map(operationOf) }
    : { kind: 'single', operation: operationOf(part) };

const isChangeSet = (part: Part): boolean => (part.headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/mixed');

const run = (call: Call, userId: string, operation: BatchOperation, made: Made): ApiResponse => {
  const { session, request } = call;
  const inner = requestOf(operation, request, made);
  if (inner.path === '$batch') throw errors.badBatch('A batch inside a batch is not allowed.');
  return dispatch(openCall(session.engine, userId, inner, session.correlationId));
};

const single = async (call: Call, userId: string, operation: BatchOperation): Promise<Outcome> => {
  const response = await safely(() => call.session.engine.complete(() => run(call, userId, operation, new Map())));
  return { kind: 'single', contentId: operation.contentId, response };
};

const changeSet = async (call: Call, userId: string, operations: readonly BatchOperation[]): Promise<Outcome> => {
  const runAll = () => {
    const made = new Map<string, string>();
    return operations.map((operation) => ({ contentId: operation.contentId, response: runPart(call, userId, operation, made) }));
  };
  try {
    return { kind: 'changeSet', responses: await call.session.engine.complete(runAll) };
  } catch (error) {
    return { kind: 'single', contentId: null, response: errorResponse(error) };
  }
};

/** A request of a change set; remembers the row that it made, for those after it. */
const runPart = (call: Call, userId: string, operation: BatchOperation, made: Map<string, string>): ApiResponse => {
  if (operation.method === 'GET') throw errors.badBatch('A GET request is not allowed inside a change set.');
  const response = run(call, userId, operation, made);
  const entity = response.headers['OData-EntityId'];
  if (operation.contentId !== null && entity !== undefined) made.set(operation.contentId, entity.slice(call.request.root.length + 1));
  return response;
};

const safely = async (body: () => Promise<ApiResponse>): Promise<ApiResponse> => {
  try {
    return await body();
  } catch (error) {
    return errorResponse(error);
  }
};

const failureOf = (outcome: Outcome | undefined): ApiResponse | null =>
  outcome?.kind === 'single' && outcome.response.status >= 400 ? outcome.response : null;
