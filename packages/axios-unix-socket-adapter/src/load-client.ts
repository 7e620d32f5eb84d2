import type { Client } from 'undici';

/** Loads undici's client alone: its entry point takes four times as long, for fetch, mocks and proxies. */
export async function loadClient(): Promise<typeof Client> {
  try {
    return (await import('undici/lib/dispatcher/client.js')).default;
  } catch {
    return (await import('undici')).Client;
  }
}
