import { connect } from 'node:net';
import { ConfigurationError } from '../errors/configuration-error.js';
import type { EngineHost } from './engine-host.js';
import { withoutUserInfo } from './without-user-info.js';

/** An Engine that listens on plain TCP; the port is 2375 unless given. */
export function tcpHost(url: string, authority: string): EngineHost {
  const text = `http://${authority}`;
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  if (parsed === undefined || parsed.pathname !== '/' || parsed.search !== '' || parsed.hash !== '') {
    throw new ConfigurationError(`${JSON.stringify(withoutUserInfo(url))} is no host: write tcp://name:2375.`);
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw new ConfigurationError('A tcp:// host takes no user name and no password.');
  }
  // Port 80 is the URL standard's default and reads as '': look at the text for it.
  const port = parsed.port === '' ? (/:0*80\/?$/.test(authority) ? 80 : 2375) : Number(parsed.port);
  const host = parsed.hostname.replace(/^\[(.*)\]$/, '$1');
  return {
    url: `tcp://${parsed.hostname}:${port}`,
    authority: `${parsed.hostname}:${port}`,
    dialling: { dial: () => connect({ host, port, noDelay: true }) },
  };
}
