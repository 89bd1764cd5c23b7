/** The platform's promises also answer to jQuery's old `fail` and `always`. */
class ClientApiPromise<T> extends Promise<T> {
  fail<U>(onRejected?: (reason: unknown) => U | PromiseLike<U>): Promise<T | U> {
    return this.catch(onRejected);
  }

  always(callback: () => void): Promise<T> {
    return this.finally(callback);
  }
}

/** Hands a promise to scripts as the Client API types it; `then` of a subclass returns the subclass, which those types cannot say of `Promise`. */
export const promised = <T>(promise: Promise<T>): Xrm.Async.PromiseLike<T> =>
  new ClientApiPromise<T>((resolve, reject) => void promise.then(resolve, reject)) as unknown as Xrm.Async.PromiseLike<T>;
