import type { OrderContext } from './context';

/**
 * Lets what a contract comes to follow what has changed on it. Where that fails now, the clock does it (`jobs/sweep-contracts`): what was
 * bought, or read back, is so without its sums.
 */
export const sumUp = async ({ contractChanged, log }: Pick<OrderContext, 'contractChanged' | 'log'>, contractId: string): Promise<void> => {
  try {
    await contractChanged(contractId);
  } catch (error) {
    log.error({ err: error, contract: contractId }, 'a contract could not be summed up; the sweep will do it');
  }
};
