import { createReadStream } from 'node:fs';
import { request } from 'node:http';

/** Posts JSON, or a file, to an engine's socket without any client of this project; gives the answer's text. */
export function post(
  socketPath: string,
  path: string,
  body: { readonly json: unknown } | { readonly file: string },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const type = 'json' in body ? 'application/json' : 'application/x-tar';
    const options = { socketPath, path, method: 'POST', agent: false, headers: { 'Content-Type': type } };
    const call = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => {
        if ((response.statusCode ?? 0) < 300) resolve(text);
        else reject(new Error(`POST ${path}: ${response.statusCode} ${text}`));
      });
    });
    call.on('error', reject);
    if ('json' in body) call.end(JSON.stringify(body.json));
    else createReadStream(body.file).on('error', reject).pipe(call);
  });
}
