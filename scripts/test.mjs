// @ts-check
// npm test: brings what the tests need, then runs every check in turn. `--fast` leaves out the browser and Neo4j.
// The last line is "N passed, N failed": single tests of vitest, and each other step as one.
import { checkNode } from './check-node.mjs';

checkNode();
const { runAllChecks } = await import('./run-all-checks.mjs');
const { passed, failed } = await runAllChecks({ fast: process.argv.includes('--fast'), env: process.env });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
