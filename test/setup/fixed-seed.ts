import fc from 'fast-check';
import { seedForTests } from './seed-for-tests.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: seedForTests(process.env) });
