// Imports nothing and uses no new syntax, so that an old Node can run it and say what is wrong.

var NEEDED = [20, 19];

/** Ends the process with a message when this Node is older than the package needs. */
export function checkNode() {
  var parts = process.versions.node.split('.').map(Number);
  if (parts[0] > NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] >= NEEDED[1])) return;
  console.error(
    'Demarche needs Node ' +
      NEEDED.join('.') +
      ' or newer; this is Node ' +
      process.versions.node +
      '. Install a newer one, then start again.',
  );
  process.exit(1);
}
