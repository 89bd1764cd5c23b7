import { readFileSync } from 'node:fs';
import type { Configuration } from '../configuration';
import type { MappingContext } from '../mapping/context';
import { createEvents, type Events, type EventsOptions } from './index';
import { readRoots } from './roots';

/** The receiver of events as the settings want it. Throws where the file of roots cannot be read. */
export const eventsOf = (configuration: Configuration, context: MappingContext & Pick<EventsOptions, 'fetch' | 'readings'>): Events =>
  createEvents({
    ...context,
    timeoutMilliseconds: configuration.TENANTRY_PARTNER_CENTER_TIMEOUT_SECONDS * 1000,
    partnerCenterUrl: configuration.TENANTRY_PARTNER_CENTER_URL,
    certificateOrigins: configuration.TENANTRY_EVENT_CERTIFICATES,
    issuerOrigins: configuration.TENANTRY_EVENT_ISSUERS,
    roots: readRoots(configuration.TENANTRY_EVENT_ROOTS === undefined ? null : readFileSync(configuration.TENANTRY_EVENT_ROOTS, 'utf8')),
    organisation: configuration.TENANTRY_EVENT_ORGANISATION,
  });
