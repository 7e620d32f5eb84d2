// Engines take seconds. jest reads `testTimeout` of a project's configuration nowhere, so it is set here.
import.meta.jest.setTimeout(60_000);
