import type { RowEvent } from '../../records/events';
import type { Attribute, Step } from '../../solution/types';
import { imagesOf } from './images';
import { localDateJson, referenceMembers, type Json, type KeyValue } from './json';
import { requestedTarget, writtenTarget } from './target';

export type Circumstances = {
  readonly organization: { readonly id: string; readonly name: string };
  readonly businessUnitId: string;
  readonly table: { readonly attributes: ReadonlyMap<string, Attribute>; readonly primaryId: string; readonly primaryName: string };
  /** The system job's id; all zeros for a synchronous step, which has none. */
  readonly operationId: string;
};

/** `RemoteExecutionContext`, which a webhook gets as its body (the official sample: Update of contact). */
export const executionContext = (event: RowEvent, step: Step, circumstances: Circumstances): { readonly [member: string]: Json } => {
  const { pre, post } = imagesOf(event, step, circumstances.table);
  const common = commonMembers(event, step, circumstances);
  return {
    ...common,
    InputParameters: [{ key: 'Target', value: writtenTarget(event, circumstances.table) }],
    OutputParameters: outputs(event),
    ParentContext: {
      ...common,
      InputParameters: [{ key: 'Target', value: requestedTarget(event, circumstances.table) }, ...suppressions(event)],
      OutputParameters: [],
      ParentContext: null,
      PostEntityImages: [],
      PreEntityImages: [],
      Stage: mainOperation,
    },
    PostEntityImages: post,
    PreEntityImages: pre,
    Stage: step.stage,
  };
};

/** The stage in which the platform itself writes the row. */
const mainOperation = 30;

const commonMembers = (event: RowEvent, step: Step, { organization, businessUnitId, operationId }: Circumstances) => ({
  BusinessUnitId: businessUnitId,
  CorrelationId: event.correlationId,
  Depth: 1,
  InitiatingUserId: event.caller.impersonatedBy ?? event.caller.userId,
  IsExecutingOffline: false,
  IsInTransaction: step.mode === 'sync' && step.stage !== 10,
  IsOfflinePlayback: false,
  IsolationMode: 1,
  MessageName: event.message,
  Mode: step.mode === 'sync' ? 0 : 1,
  OperationCreatedOn: localDateJson(event.at),
  OperationId: operationId,
  OrganizationId: organization.id,
  OrganizationName: organization.name,
  OwningExtension: referenceMembers('sdkmessageprocessingstep', step.id),
  PrimaryEntityId: event.id,
  PrimaryEntityName: event.table,
  RequestId: null,
  SecondaryEntityName: 'none',
  SharedVariables: [],
  UserId: event.caller.userId,
});

const outputs = (event: RowEvent): readonly KeyValue[] => (event.message === 'Create' ? [{ key: 'id', value: event.id }] : []);

const suppressions = (event: RowEvent): readonly KeyValue[] =>
  event.message === 'Delete' ? [] : [{ key: 'SuppressDuplicateDetection', value: false }];
