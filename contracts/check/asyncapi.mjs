// Fails when the AsyncAPI document has an error; prints every finding with its place.
import { Parser, fromFile } from '@asyncapi/parser';

const { document, diagnostics } = await fromFile(new Parser(), process.argv[2]).parse();
for (const { severity, code, path, message } of diagnostics) {
  console.log(`${severity === 0 ? 'error' : 'note'} ${code} at ${path.join('/')}: ${message}`);
}
if (!document || diagnostics.some(({ severity }) => severity === 0)) {
  process.exit(1);
}
console.log(`asyncapi.yaml: ${document.channels().length} channels, ${document.operations().length} operations, ${document.messages().length} messages`);
