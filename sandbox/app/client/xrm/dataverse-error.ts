/** A refusal of the Web API. `code` is Dataverse's own, e.g. `0x80040265`; empty where the answer was not Dataverse's. */
export class DataverseError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'DataverseError';
  }

  /** The code as a signed 32-bit number, as the Client API gives it. */
  get errorCode(): number {
    return this.code ? Number.parseInt(this.code, 16) | 0 : this.status;
  }

  /** Somebody else saved the row since it was read. */
  get isConflict(): boolean {
    return this.status === 412;
  }
}

/** Reads the error out of an answer, whatever its body is. */
export const readDataverseError = async (response: Response): Promise<DataverseError> => {
  const text = await response.text();
  try {
    const body: unknown = JSON.parse(text);
    if (isErrorBody(body)) return new DataverseError(response.status, body.error.code, body.error.message);
  } catch {
    // Not JSON: a proxy or the network answered, and its words are all there is.
  }
  return new DataverseError(response.status, '', text || response.statusText || `HTTP ${response.status}`);
};

const isErrorBody = (body: unknown): body is { error: { code: string; message: string } } => {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'message' in error && 'code' in error && typeof error.message === 'string';
};
