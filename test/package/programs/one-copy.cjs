// Loads the packages by require() and by import, and says whether both give the same classes.
const api = require('@swarmkit/api');
const models = require('@swarmkit/models');
const adapter = require('axios-unix-socket-adapter');

async function main() {
  const imported = {
    api: await import('@swarmkit/api'),
    models: await import('@swarmkit/models'),
    adapter: await import('axios-unix-socket-adapter'),
  };
  const client = new models.SwarmClient({ host: 'unix:///not/there.sock' });
  const error = await client.services.get('web').catch((reason) => reason);
  await client.close();
  const answers = {
    'the classes are the same':
      api.NotFoundError === imported.api.NotFoundError &&
      models.SwarmClient === imported.models.SwarmClient &&
      adapter.createUnixSocketAdapter === imported.adapter.createUnixSocketAdapter,
    'models throw the errors of api':
      error instanceof imported.api.ConnectionError && error instanceof api.SwarmkitError,
    'models have the client of api': client.api instanceof imported.api.EngineClient,
    'an error of another copy has the brand': imported.api.SwarmkitError.isInstance(
      Object.assign(new Error('of another copy'), { [Symbol.for('swarmkit.error')]: true }),
    ),
  };
  console.log(JSON.stringify(answers));
}

void main();
