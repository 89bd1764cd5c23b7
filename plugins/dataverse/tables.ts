import { z } from 'zod';
import type { Column } from '../../solution/model/define';
import { account } from '../../solution/model/tables/account';
import { agreement } from '../../solution/model/tables/agreement';
import { agreementTemplate } from '../../solution/model/tables/agreement-template';
import { provider } from '../../solution/model/tables/provider';
import { providerAccount } from '../../solution/model/tables/provider-account';
import { provisioning } from '../../solution/model/tables/provisioning';
import type {
  AccountRow,
  AccountWrite,
  AgreementRow,
  AgreementTemplateRow,
  AgreementTemplateWrite,
  AgreementWrite,
  ProviderAccountRow,
  ProviderAccountWrite,
  ProviderRow,
  ProviderWrite,
  ProvisioningRow,
  ProvisioningWrite,
} from '../../solution/rows';

/** A person or application of the CRM; of the platform, so not in the model. */
export type SystemUserRow = {
  readonly systemuserid: string;
  readonly azureactivedirectoryobjectid: string | null;
  readonly fullname: string | null;
  readonly internalemailaddress: string | null;
  readonly isdisabled: boolean | null;
};

/** What a person has set for himself; `uilanguageid` is the language's number, 0 for the organization's own. */
export type UserSettingsRow = { readonly systemuserid: string; readonly uilanguageid: number | null };

/** The tables that the service touches, by their entity set. */
export type Sets = {
  readonly accounts: { row: AccountRow; write: AccountWrite };
  readonly csp_agreements: { row: AgreementRow; write: AgreementWrite };
  readonly csp_agreementtemplates: { row: AgreementTemplateRow; write: AgreementTemplateWrite };
  readonly csp_providers: { row: ProviderRow; write: ProviderWrite };
  readonly csp_provideraccounts: { row: ProviderAccountRow; write: ProviderAccountWrite };
  readonly csp_provisionings: { row: ProvisioningRow; write: ProvisioningWrite };
  readonly systemusers: { row: SystemUserRow; write: Record<never, never> };
  readonly usersettingscollection: { row: UserSettingsRow; write: Record<never, never> };
};
export type SetName = keyof Sets;
export type Row<S extends SetName> = Sets[S]['row'];
export type Write<S extends SetName> = Sets[S]['write'];
export type ColumnOf<S extends SetName> = keyof Row<S> & string;

type Model = {
  readonly schemaName: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly system?: Readonly<Record<string, Column>>;
  readonly statusReasons?: Readonly<Record<string, { readonly value: number }>>;
};

const oneOf = (values: readonly number[]) => z.number().refine((value) => values.includes(value), 'is not a value of the choice');

const field = (column: Column): z.ZodType => {
  switch (column.kind) {
    case 'whole':
      return z.number().int();
    case 'yesno':
      return z.boolean();
    case 'choice':
      return oneOf(Object.values(column.choice.values));
    case 'date':
      return z.iso.date();
    case 'instant':
      return z.iso.datetime({ offset: true });
    case 'lookup':
      return z.guid();
    default:
      return z.string();
  }
};

const fieldsOf = (model: Model): Record<string, z.ZodType> => {
  const columns = Object.entries({ ...model.columns, ...model.system }).map(([name, column]): [string, z.ZodType] => [
    column.kind === 'lookup' ? `_${name.toLowerCase()}_value` : name.toLowerCase(),
    field(column).nullable(),
  ]);
  const reasons = Object.values(model.statusReasons ?? {}).map((reason) => reason.value);
  return {
    ...Object.fromEntries(columns),
    [`${model.schemaName.toLowerCase()}id`]: z.guid(),
    statecode: oneOf([0, 1]),
    statuscode: reasons.length > 0 ? oneOf(reasons) : z.number(),
    createdon: z.iso.datetime({ offset: true }),
    modifiedon: z.iso.datetime({ offset: true }),
    _ownerid_value: z.guid(),
    _createdby_value: z.guid(),
    _modifiedby_value: z.guid(),
  };
};

const fields: Readonly<Record<SetName, Readonly<Record<string, z.ZodType>>>> = {
  accounts: fieldsOf(account),
  csp_agreements: fieldsOf(agreement),
  csp_agreementtemplates: fieldsOf(agreementTemplate),
  csp_providers: fieldsOf(provider),
  csp_provideraccounts: fieldsOf(providerAccount),
  csp_provisionings: fieldsOf(provisioning),
  systemusers: {
    systemuserid: z.guid(),
    azureactivedirectoryobjectid: z.guid().nullable(),
    fullname: z.string().nullable(),
    internalemailaddress: z.string().nullable(),
    isdisabled: z.boolean().nullable(),
  },
  usersettingscollection: { systemuserid: z.guid(), uilanguageid: z.number().int().nullable() },
};

/** A row together with its version, `@odata.etag`. */
export type Stored<R> = { readonly row: R; readonly etag: string };

const version = z.object({ '@odata.etag': z.string() });

/** Reads a row of the Web API, of which `columns` were asked for. Throws `ZodError` where it is not what the model says. */
export const parseRow = <S extends SetName, C extends ColumnOf<S>>(
  set: S,
  columns: readonly C[],
  body: unknown,
): Stored<Pick<Row<S>, C>> => {
  const shape = Object.fromEntries(columns.map((column) => [column, fields[set][column] ?? z.never()]));
  // The schema was built from the same model as the row type; TypeScript cannot follow the loop over the columns.
  const row = z.object(shape).parse(body) as Pick<Row<S>, C>;
  return { row, etag: version.parse(body)['@odata.etag'] };
};
