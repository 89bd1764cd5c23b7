import { ServiceProblem, type Service } from '../../core/service/client';
import { createGiven } from './given';
import type { Host } from './host';
import { library } from './library';

/** Puts a question to the service, whose client is loaded with the first one. Fails with what `isServiceProblem` knows. */
export type AskService = <T>(question: (service: Service) => Promise<T>) => Promise<T>;

export const createAskService = (page: Pick<Host, 'webAPI' | 'clientUrl'>): AskService => {
  let connected: Promise<Service> | null = null;
  const connect = (): Promise<Service> =>
    (connected ??= library(page.clientUrl, 'service').then(
      (service) => service.connect(page),
      () => {
        connected = null;
        throw new ServiceProblem('service-unreachable', '');
      },
    ));
  return async (question) => question(await connect());
};

export const [GiveService, useService] = createGiven<AskService>('ControlFrame');
