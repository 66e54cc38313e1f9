// What a developer's shell says of a real database must not reach a test, nor a program that a test starts.
for (const name of Object.keys(process.env)) {
  if (/^NEO4J_/.test(name)) delete process.env[name];
}
