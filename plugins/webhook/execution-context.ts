import { z } from 'zod';

const columnsOfRow = z.object({ Attributes: z.array(z.object({ key: z.string(), value: z.unknown() })) });
const image = z.object({ key: z.string(), value: columnsOfRow });

/** What the service reads of Dataverse's `RemoteExecutionContext`. Everything else is a hint only and is read back from the row. */
export const executionContext = z.object({
  MessageName: z.string(),
  PrimaryEntityName: z.string(),
  PrimaryEntityId: z.guid(),
  CorrelationId: z.guid(),
  /** 0: Dataverse waits and takes the change back unless the answer is 2xx. 1: it tells of a change that was made. */
  Mode: z.literal([0, 1]),
  /** What is asked for; left out of long deliveries. */
  InputParameters: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]),
  /** The row before the change; left out of long deliveries. */
  PreEntityImages: z.array(image).default([]),
});
export type ExecutionContext = z.output<typeof executionContext>;

/** What a column held before the change, as it was delivered; undefined where no image tells. */
export const valueBefore = ({ PreEntityImages }: ExecutionContext, column: string): unknown =>
  PreEntityImages.flatMap(({ value }) => value.Attributes).find(({ key }) => key === column)?.value;

/** The columns that are to be written, by logical name, and what with; null where the delivery was too long to say so. */
export const columnsAsked = ({ InputParameters }: ExecutionContext): ReadonlyMap<string, unknown> | null => {
  const target = columnsOfRow.safeParse(InputParameters.find(({ key }) => key === 'Target')?.value);
  return target.success ? new Map(target.data.Attributes.map(({ key, value }) => [key, value])) : null;
};
