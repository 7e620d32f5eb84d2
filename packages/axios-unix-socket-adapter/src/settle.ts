import { AxiosError } from 'axios';
import type { AxiosResponse } from 'axios';

/** Resolves with the response, or rejects when `validateStatus` does not accept its status. */
export function settle(
  resolve: (response: AxiosResponse) => void,
  reject: (error: unknown) => void,
  response: AxiosResponse,
): void {
  const { config, status } = response;
  try {
    if (!config.validateStatus || config.validateStatus(status)) return resolve(response);
  } catch (error) {
    return reject(error);
  }
  const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE;
  reject(new AxiosError(`Request failed with status code ${status}`, code, config, undefined, response));
}
