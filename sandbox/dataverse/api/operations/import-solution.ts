import { z } from 'zod';
import { NotSupported } from '../../../platform/not-supported';
import * as errors from '../../errors';
import { depths } from '../../security/depth';
import { importCustomization } from '../../security/privilege-names';
import { NotASolution } from '../../solution/not-a-solution';
import { parseObject } from '../body';
import { noContent } from '../exchange';
import type { Operation, OperationCall } from './call';

/** All that may be left out is refused by name: it would change what an import does. */
const parameters = z.object({
  CustomizationFile: z.base64(),
  OverwriteUnmanagedCustomizations: z.boolean(),
  PublishWorkflows: z.boolean(),
  ImportJobId: z.guid(),
});

/** Installs the solution whose .zip is in the body. What is in it is published at once, new steps are enabled, and a step that was switched off here stays off. */
export const importSolution: Operation = {
  method: 'POST',
  bound: 'none',
  run(call) {
    requireImportPrivilege(call);
    install(call, Buffer.from(readParameters(call).CustomizationFile, 'base64'));
    return noContent();
  },
};

const requireImportPrivilege = ({ session: { rights } }: OperationCall): void => {
  if (rights.depth(importCustomization) === depths.None)
    throw errors.missingOrganizationPrivilege(rights.userId, rights.roleIds.length, rights.privilegeCount, importCustomization);
};

const readParameters = ({ session, request }: OperationCall): z.infer<typeof parameters> => {
  const body = parseObject(request.body);
  const unknown = Object.keys(body).find((name) => !(name in parameters.shape));
  if (unknown !== undefined && !session.engine.loose) throw new NotSupported(`the parameter ${unknown} of ImportSolution`);
  const read = parameters.safeParse(body);
  if (!read.success) throw errors.badParameter(String(read.error.issues[0]?.path[0] ?? ''), 'ImportSolution');
  return read.data;
};

const install = ({ session }: OperationCall, zip: Uint8Array): void => {
  try {
    session.engine.importSolution(zip);
  } catch (error) {
    if (error instanceof NotASolution) throw errors.notASolution(error.message);
    throw error;
  }
};
