/** A documented member of the Client API or of a control's context that the sandbox does not have. */
export class NotInClientApi extends Error {
  constructor(readonly member: string) {
    super(`The sandbox does not support ${member}.`);
    this.name = 'NotInClientApi';
  }
}

/** Members that exist, as documented, but refuse by name when called; scripts never meet `undefined` where the platform has a function. */
export const refusing = <const Name extends string>(owner: string, members: readonly Name[]): Record<Name, () => never> => {
  const refusals = {} as Record<Name, () => never>;
  for (const member of members) {
    refusals[member] = () => {
      throw new NotInClientApi(`${owner}.${member}`);
    };
  }
  return refusals;
};
