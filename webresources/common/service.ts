import type { Service } from '../../core/service/client';
import { connect } from '../service';

/** The service, asked as the signed-in person. */
export const service = (): Service =>
  connect({
    webAPI: { retrieveMultipleRecords: async (table, options) => Xrm.WebApi.retrieveMultipleRecords(table, options) },
    clientUrl: clientUrl(),
  });

/** Where the CRM lives, without a slash at the end. */
export const clientUrl = (): string => Xrm.Utility.getGlobalContext().getClientUrl().replace(/\/$/, '');
