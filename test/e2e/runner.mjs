// A process that runs the built action for one job after the other, so that it is loaded once. Each job has the environment and the folder
// of its own, and ends as a process does: when nothing is left to wait for.
import fs, { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { pathToFileURL } from 'node:url';

let printed = { stdout: '', stderr: '' };
let drawsPictures = true;
let jobs = 0;
let isRunning = false;

for (const name of ['stdout', 'stderr']) {
  process[name].write = (chunk, encoding, written) => {
    printed[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    const done = typeof encoding === 'function' ? encoding : written;
    if (done !== undefined) process.nextTick(done);
    return true;
  };
}

// Where no picture is wanted, the system says that the process may use little memory.
const { readFileSync } = fs;
fs.readFileSync = (path, ...how) =>
  path === '/proc/self/limits' && !drawsPictures ? 'Max address space  1073741824' : readFileSync(path, ...how);
syncBuiltinESMExports();

process.on('message', ({ program, env, cwd, pictures }) => {
  process.channel.unref();
  isRunning = true;
  drawsPictures = pictures;
  jobs += 1;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  // The first job starts as GitHub starts it; further ones skip the entry, which would find the program loaded.
  if (jobs === 1) import(pathToFileURL(program.entry).href);
  else import(pathToFileURL(program.main).href).then(({ main }) => main());
});

process.on('beforeExit', (exitCode) => {
  if (!isRunning) return;
  isRunning = false;
  process.exitCode = 0;
  process.removeAllListeners('unhandledRejection');
  process.chdir('/');
  process.channel.ref();
  process.send({ ...printed, exitCode });
  printed = { stdout: '', stderr: '' };
});

// What libraries do at the end of a process would break them for the next job.
process.on('newListener', (event, listener) => {
  if (event === 'beforeExit') process.nextTick(() => process.off(event, listener));
});

process.on('exit', () => {
  writeSync(1, printed.stdout);
  writeSync(2, printed.stderr);
});
