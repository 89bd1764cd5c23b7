import { z } from 'zod';

/** What the service reads of Dataverse's `RemoteExecutionContext`. Everything else is a hint only and is read back from the row. */
export const executionContext = z.object({
  MessageName: z.string(),
  PrimaryEntityName: z.string(),
  PrimaryEntityId: z.guid(),
  CorrelationId: z.guid(),
});
export type ExecutionContext = z.output<typeof executionContext>;
