/** Of the sample world: the customer to whom can be sold, its contract, and rows that show what can happen. */
export const lindner = {
  company: 'Lindner Werkzeugbau GmbH',
  domain: 'lindnerwerkzeugbau.onmicrosoft.com',
  accountId: '7e57acc0-0000-4000-8000-000000000007',
  contractId: '7e57c047-0000-4000-8000-000000000007',
  /** Somebody changed its seats at Partner Center. */
  differingId: '7e575b00-0000-4000-8000-000000000003',
  /** Nobody knows whether it was bought. */
  unknownOrderId: '7e575a00-0000-4000-8000-000000000004',
  /** A fixed price under which the cost moved. */
  movedRuleId: '7e5791ce-0000-4000-8000-000000000005',
} as const;

export const [premium, copilot, basic] = [
  'Microsoft 365 Business Premium',
  'Microsoft 365 Copilot',
  'Microsoft 365 Business Basic',
] as const;
