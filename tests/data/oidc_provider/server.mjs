// A certified OpenID provider on loopback, for the tests of our token code. Reads its clients as JSON
// from standard input, writes one JSON line for each thing that a test wants to know, says any further
// line back (then all before it has been told), and ends when standard input ends.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { Provider } from 'oidc-provider';

const tell = (told) => process.stdout.write(`${JSON.stringify(told)}\n`);
const lines = createInterface({ input: process.stdin });
lines.on('close', () => process.exit(0));
const clients = await new Promise((resolve) => lines.once('line', (line) => resolve(JSON.parse(line))));

const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;
const algorithms = ['ES256', 'ES384', 'PS256'];
const provider = new Provider(issuer, {
  clients: clients.map(({ client_id, jwks }) => ({
    client_id,
    jwks,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: 'nhn:msh/api',
    token_endpoint_auth_method: 'private_key_jwt',
    dpop_bound_access_tokens: true,
  })),
  scopes: ['nhn:msh/api'],
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    dPoP: { enabled: true, nonceSecret: Buffer.alloc(32, 7), requireNonce: () => true },
  },
  enabledJWA: { clientAuthSigningAlgValues: algorithms, dPoPSigningAlgValues: algorithms },
  ttl: { ClientCredentials: () => 600 },
});
provider.on('client_credentials.saved', (token) => {
  tell({ granted: token.clientId, thumbprint: token.jkt, scope: token.scope });
});
provider.on('grant.error', (_, error) => {
  tell({ refused: error.error, because: `${error.error_description} ${error.error_detail ?? ''}` });
});
server.on('request', provider.callback());
lines.on('line', (mark) => tell({ mark }));
tell({ issuer });
