export const runId = '6d81597f-0f9f-4711-8122-000d3aa2331c';
const sellerId = '75c2dd85-e89e-4711-8122-000d3aa2331c';

/** A `RemoteExecutionContext` as Dataverse's asynchronous service sends it, shaped like the official sample. */
export const updateOfRun = () => ({
  BusinessUnitId: 'e2b9dd85-e89e-4711-8122-000d3aa2331c',
  CorrelationId: 'b374239d-4233-41a9-8b17-a86cb4f737b5',
  Depth: 1,
  InitiatingUserId: sellerId,
  InputParameters: [
    {
      key: 'Target',
      value: {
        __type: 'Entity:http://schemas.microsoft.com/xrm/2011/Contracts',
        Attributes: [{ key: 'csp_submittedon', value: '/Date(1780315200000)/' }],
        Id: runId,
        LogicalName: 'csp_provisioning',
      },
    },
  ],
  IsExecutingOffline: false,
  IsInTransaction: false,
  MessageName: 'Update',
  Mode: 1,
  OperationCreatedOn: '/Date(1780315200000)/',
  OperationId: '4af10637-4ea2-4711-8122-000d3aa2331c',
  OrganizationName: 'sandbox',
  ParentContext: null,
  PostEntityImages: [],
  PreEntityImages: [],
  PrimaryEntityId: runId,
  PrimaryEntityName: 'csp_provisioning',
  RequestId: null,
  Stage: 40,
  UserId: sellerId,
});
