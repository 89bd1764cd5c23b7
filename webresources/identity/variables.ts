/** The platform's own Web API, as far as settings are read by it. */
export type VariableSource = {
  readonly webAPI: { retrieveMultipleRecords(table: string, options: string): PromiseLike<{ readonly entities: readonly unknown[] }> };
};

export type Variables = {
  /** An error names the variable that has no value. */
  demanded(name: string): string;
  optional(name: string): string | null;
};

/** Environment variables of the solution: the value of this environment, else the default. */
export const readVariables = async ({ webAPI }: VariableSource, names: readonly string[]): Promise<Variables> => {
  const filter = names.map((name) => `schemaname eq '${name}'`).join(' or ');
  const answer = await webAPI.retrieveMultipleRecords(
    'environmentvariabledefinition',
    `?$select=schemaname,defaultvalue&$expand=environmentvariabledefinition_environmentvariablevalue($select=value)&$filter=${filter}`,
  );
  const values = new Map(answer.entities.map((entity) => [textAt(entity, 'schemaname'), valueOf(entity)]));
  const optional = (name: string): string | null => values.get(name) ?? null;
  return {
    optional,
    demanded: (name) => {
      const value = optional(name);
      if (value === null) throw new Error(`${name} has no value`);
      return value;
    },
  };
};

const valueOf = (definition: unknown): string | null => {
  const own = memberOf(definition, 'environmentvariabledefinition_environmentvariablevalue');
  const value = Array.isArray(own) ? textAt(own[0], 'value') : null;
  return value ?? textAt(definition, 'defaultvalue');
};

const textAt = (from: unknown, name: string): string | null => {
  const value = memberOf(from, name);
  return typeof value === 'string' && value !== '' ? value : null;
};

const memberOf = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null ? (Reflect.get(from, name) as unknown) : undefined;
