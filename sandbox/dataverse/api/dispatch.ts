import { NotSupported } from '../../platform/not-supported';
import * as errors from '../errors';
import { countRows } from './count';
import type { ApiResponse, Call } from './exchange';
import { answerMetadata, isMetadata } from './metadata/answer';
import { callOperation } from './operations/call';
import { queryRows } from './query-rows';
import { readProperty } from './read-property';
import { readRowByReference } from './read-row';
import { answerRelated } from './related';
import { rowNamed } from './row-key';
import { segmentsOf } from './segments';
import { readTarget, type Target } from './target';
import { clearProperty, createRow, deleteRow, patchRow, putProperty } from './write-rows';

/** Answers one request; what it refuses it throws. */
export const dispatch = (call: Call): ApiResponse => {
  const segments = segmentsOf(call.request.path);
  if (isMetadata(segments)) return answerMetadata(call, segments);
  return answer(call, readTarget(call.session.engine.definitions(), segments));
};

const answer = (call: Call, target: Target): ApiResponse => {
  const { method } = call.request;
  switch (target.kind) {
    case 'set':
      if (method === 'GET') return queryRows(call, target.table);
      if (method === 'POST') return createRow(call, target.table);
      throw errors.methodNotAllowed(method);
    case 'count':
      return onlyGet(call, () => countRows(call, target.table));
    case 'row':
      if (method === 'GET') return readRowByReference(call, rowNamed(call.session, target.row));
      if (method === 'PATCH') return patchRow(call, target.row);
      if (method === 'DELETE') return deleteRow(call, target.row);
      throw method === 'PUT' ? new NotSupported('PUT of a whole row') : errors.methodNotAllowed(method);
    case 'property':
      if (method === 'GET') return readProperty(call, target.row, target.column, target.raw);
      if (method === 'PUT') return putProperty(call, target.row, target.column);
      if (method === 'DELETE') return clearProperty(call, target.row, target.column);
      throw errors.methodNotAllowed(method);
    case 'related':
      return answerRelated(call, target);
    case 'operation':
      return callOperation(call, target);
  }
};

const onlyGet = (call: Call, body: () => ApiResponse): ApiResponse => {
  if (call.request.method !== 'GET') throw errors.methodNotAllowed(call.request.method);
  return body();
};
