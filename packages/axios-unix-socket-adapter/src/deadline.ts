import { AxiosError } from 'axios';
import type { InternalAxiosRequestConfig } from 'axios';

/** Starts the timer of `config.timeout`, if there is one. */
export function startDeadline(
  config: InternalAxiosRequestConfig,
  onExpiry: (error: AxiosError) => void,
): NodeJS.Timeout | undefined {
  if (!config.timeout) return undefined;
  const milliseconds = Number.parseInt(String(config.timeout), 10);
  if (Number.isNaN(milliseconds)) {
    throw new AxiosError('config.timeout must be a number of milliseconds', AxiosError.ERR_BAD_OPTION_VALUE, config);
  }
  if (milliseconds <= 0) return undefined;
  return setTimeout(() => {
    const message = config.timeoutErrorMessage || `timeout of ${milliseconds}ms exceeded`;
    const code = config.transitional?.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED;
    onExpiry(new AxiosError(message, code, config));
  }, milliseconds);
}
