// @ts-check
// Imports nothing and uses no new syntax, so that an old Node can run it and say what is wrong.

const NEEDED_MAJOR = 20;
const NEEDED_MINOR = 19;

/** Ends the process with a message when this Node is older than the package needs. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED_MAJOR || (major === NEEDED_MAJOR && minor >= NEEDED_MINOR)) return;
  console.error(
    `Demarche needs Node ${NEEDED_MAJOR}.${NEEDED_MINOR} or newer; this is Node ${process.versions.node}. Install a newer one, then start again.`,
  );
  process.exit(1);
}
