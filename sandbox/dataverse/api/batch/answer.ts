import { NotSupported } from '../../../platform/not-supported';
import type { ApiResponse, Call } from '../exchange';

export const answerBatch = (_call: Call): ApiResponse => {
  throw new NotSupported('$batch');
};
