import { notFound } from '../errors';
import { registrationExists } from '../guesses';
import { operation, operationWithBody } from '../protocol/operation';
import type { World } from '../world';
import { eventNames } from './event-names';
import { checkedRegistration, findRegistration, registrationRequest, registrationResource, saveRegistration } from './registration';

/** A bare list. */
export const listEventNames = operation({
  feature: 'GET /webhooks/v1/registration/events',
  access: 'either',
  handle: () => ({ status: 200, body: eventNames }),
});

export const getRegistration = (world: World) =>
  operation({
    feature: 'GET /webhooks/v1/registration',
    access: 'either',
    handle(call) {
      const registration = findRegistration(world, call.caller.partnerId);
      if (!registration) throw notFound();
      return { status: 200, body: registrationResource(registration) };
    },
  });

/** The partner's first registration; 409 where there is one. */
export const createRegistration = (world: World) =>
  operationWithBody({
    feature: 'POST /webhooks/v1/registration',
    access: 'either',
    body: registrationRequest,
    handle(call, request) {
      const { partnerId } = call.caller;
      if (findRegistration(world, partnerId)) throw registrationExists();
      const registration = checkedRegistration(request, world.newId());
      saveRegistration(world, partnerId, registration);
      return { status: 200, body: { SubscriberId: registration.subscriberId, ...registrationResource(registration) } };
    },
  });

/** Replaces the partner's registration as a whole. There is no way to take one away. */
export const changeRegistration = (world: World) =>
  operationWithBody({
    feature: 'PUT /webhooks/v1/registration',
    access: 'either',
    body: registrationRequest,
    handle(call, request) {
      const { partnerId } = call.caller;
      const before = findRegistration(world, partnerId);
      if (!before) throw notFound();
      const registration = checkedRegistration(request, before.subscriberId);
      saveRegistration(world, partnerId, registration);
      return { status: 200, body: { SubscriberId: registration.subscriberId, ...registrationResource(registration) } };
    },
  });
